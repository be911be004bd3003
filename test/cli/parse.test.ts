import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Command,
  flag,
  integer,
  number,
  oneOf,
  type Options,
  text,
} from "../../generated/runtime/cli/command.js";
import { Failure } from "../../generated/runtime/cli/failure.js";
import { helpOf } from "../../generated/runtime/cli/help.js";
import { nearest } from "../../generated/runtime/mock/nearest.js";
import { parseCommand } from "../../generated/runtime/cli/parse.js";

const options = {
  name: { type: text, placeholder: "text", required: true, description: "A name" },
  "max-size": {
    type: integer(1, 9),
    short: "m",
    placeholder: "size",
    default: "5",
    description: "A size",
  },
  share: { type: number(0, 1), placeholder: "share", description: "A share" },
  level: { type: oneOf("low", "high"), placeholder: "level", description: "A level" },
  tag: { type: text, placeholder: "tag", multiple: true, description: "A tag" },
  quiet: { type: flag, short: "q", description: "Print nothing" },
} as const satisfies Options;

const command: Command<typeof options> = {
  name: "make",
  summary: "Makes a thing.",
  argument: { name: "file", description: "File to write" },
  options,
  environment: "TEST_MAKE",
  exitCodes: { 1: "Nothing was made" },
};

/** Parses a line in an environment of its own. */
function parse(line: string, variables: Record<string, string> = {}) {
  const before = process.env;
  process.env = { ...before, ...variables };
  try {
    return parseCommand(command, line === "" ? [] : line.split(" "));
  } finally {
    process.env = before;
  }
}

for (const [line, variables, expected] of [
  ["--name a", {}, { name: "a", "max-size": 5, tag: [] }],
  ["--name=a -m 7 -q", {}, { name: "a", "max-size": 7, tag: [], quiet: true }],
  ["--name a --share .5 --level low", {}, { share: 0.5, level: "low" }],
  ["--name a --tag b --tag c", {}, { tag: ["b", "c"] }],
  ["", { TEST_MAKE_NAME: "a", TEST_MAKE_MAX_SIZE: "6" }, { name: "a", "max-size": 6 }],
  ["-m 7", { TEST_MAKE_NAME: "a", TEST_MAKE_MAX_SIZE: "no" }, { name: "a", "max-size": 7 }],
  ["--name a", { TEST_MAKE_MAX_SIZE: "" }, { "max-size": 5 }],
  ["--name a", { TEST_MAKE_QUIET: "true" }, { quiet: true }],
  ["--name a", { TEST_MAKE_QUIET: "1" }, { quiet: true }],
  ["--name a", { TEST_MAKE_QUIET: "0" }, { quiet: false }],
  ["--name a --no-quiet", { TEST_MAKE_QUIET: "true" }, { quiet: false }],
] as const) {
  test(`"${line}" with ${JSON.stringify(variables)} has the values ${JSON.stringify(expected)}`, () => {
    const { values } = parse(line, variables)!;
    for (const [name, value] of Object.entries(expected)) {
      assert.deepEqual(values[name as keyof typeof values], value);
    }
  });
}

test("the argument is separate from the options", () => {
  assert.equal(parse("--name a -q file.txt")!.argument, "file.txt");
  assert.equal(parse("--name a")!.argument, undefined);
});

for (const [line, variables, ...expected] of [
  ["", {}, "Missing required option --name."],
  [
    "-m 10 --share x --level mid a b",
    {},
    "Missing required option --name.",
    '--max-size must be an integer from 1 to 9; got "10".',
    '--share must be a number from 0 to 1; got "x".',
    '--level must be one of low, high; got "mid".',
    "Expected one file; got 2.",
  ],
  [
    "--name a",
    { TEST_MAKE_MAX_SIZE: "1.5", TEST_MAKE_QUIET: "yes" },
    'TEST_MAKE_MAX_SIZE must be an integer from 1 to 9; got "1.5".',
    'TEST_MAKE_QUIET must be true or false; got "yes".',
  ],
  ["--nme a", {}, "Unknown option '--nme'. Did you mean '--name'?"],
  ["--max 3", {}, "Unknown option '--max'. Did you mean '--max-size'?"],
  ["--colour", {}, "Unknown option '--colour'"],
  ["-x", {}, "Unknown option '-x'"],
  ["--name", {}, "Option '--name <value>' needs a value."],
  ["--name --quiet", {}, "Option '--name' needs a value."],
] as const) {
  test(`"${line}" with ${JSON.stringify(variables)} gets ${expected.join(" ")}`, () => {
    assert.throws(
      () => parse(line, variables),
      (error) => {
        assert.ok(error instanceof Failure, String(error));
        const hint = "Run `cckm-aws-keys-contract make --help`.";
        assert.deepEqual(error.message.split("\n"), [...expected, hint]);
        assert.equal(error.exitCode, 2);
        return true;
      },
    );
  });
}

test("the help describes each option, its default, its variable and the exit codes", () => {
  assert.equal(
    helpOf(command),
    `Usage: cckm-aws-keys-contract make [file] --name <text> [options]

Makes a thing.

Arguments:
  file                   File to write

Options:
      --name <text>      A name (required)
  -m, --max-size <size>  A size (default: 5)
      --share <share>    A share
      --level <level>    A level
      --tag <tag>        A tag (repeatable)
  -q, --quiet            Print nothing
  -h, --help             Show this help

Each option has an environment variable, such as TEST_MAKE_MAX_SIZE for --max-size.
An option overrides its variable. A flag's variable is true or false; --no-<flag> turns it off.

Exit codes:
  1                      Nothing was made`,
  );
});

for (const line of ["--help", "-h", "--nme a --help"]) {
  test(`"${line}" prints the help, whatever else is wrong`, (context) => {
    const logged = context.mock.method(console, "log", () => {});
    assert.equal(parse(line), undefined);
    assert.deepEqual(logged.mock.calls[0]!.arguments, [helpOf(command)]);
  });
}

for (const [word, expected] of [
  ["verfy", "verify"],
  ["mok", "mock"],
  ["mcok", "mock"],
  ["mcokk", undefined],
  ["fail", "fail-rate"],
  ["serve", undefined],
  ["", undefined],
] as const) {
  test(`the nearest word to "${word}" is ${expected}`, () => {
    assert.equal(nearest(word, ["mock", "verify", "fail-rate"]), expected);
  });
}
