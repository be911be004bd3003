import assert from "node:assert/strict";
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { programOf, root } from "../../scripts/build/project.js";
import { makeCertificates } from "../support/certificates.js";
import { exampleId } from "../support/document.js";
import { isWithin } from "../support/compiled.js";
import { npm, pack } from "../support/npm.js";
import { type Program, runNode, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

/** The project of another team: strict, and with nothing but the packed tarball. */
const project = scratchFolder();
let packed: { file: string; files: string[] };
let url: string;
let program: Program;

before(async () => {
  packed = await pack(project);
  writeFileSync(
    resolve(project, "package.json"),
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: { "cckm-aws-keys-contract": `file:${packed.file}` },
      // Installed from this project's copies, so that no registry is asked.
      overrides: Object.fromEntries(
        ["openapi-fetch", "openapi-typescript-helpers"].map((name) => [
          name,
          `file:${resolve(root, "node_modules", name)}`,
        ]),
      ),
    }),
  );
  await npm(["install", "--offline", "--cache", resolve(project, ".cache")], project);
  mkdirSync(resolve(project, "src"));
  writeFileSync(
    resolve(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: "NodeNext",
        target: "ES2022",
        lib: ["ES2022", "DOM"],
        types: [],
        skipLibCheck: false,
        // TypeScript's own declarations are not ours to check.
        skipDefaultLibCheck: true,
        outDir: "out",
      },
      include: ["src"],
    }),
  );
  ({ url, program } = await startMock());
});
after(() => program.stop());

test("the tarball holds the contract, what is generated, and what every package has", () => {
  const top = new Set(packed.files.map((path) => path.split("/")[0]));
  const expected = ["LICENSE", "README.md", "SECURITY.md", "generated", "openapi", "package.json"];
  assert.deepEqual([...top].toSorted(), expected);
});

test("a strict TypeScript file that imports the tarball compiles, calls the mock and prints the state", async () => {
  write(
    "main.ts",
    `
    import { connect, disableRotationJob, type AwsKey } from "cckm-aws-keys-contract";
    const cckm = connect({ baseUrl: ${JSON.stringify(url)}, token: "any-token" });
    const key: AwsKey = await disableRotationJob(cckm, { id: ${JSON.stringify(exampleId)} });
    console.log(key.aws_param.KeyState);
  `,
  );
  // The programs of the documentation must compile as they stand there.
  const snippets = programs("ts");
  assert.ok(snippets.length >= 3);
  snippets.forEach((code, index) => write(`program-${index}.ts`, code));

  const compilation = await runNode([programOf("typescript", "tsc"), "-p", project], project);
  assert.equal(compilation.stdout, "");
  assert.equal(compilation.exitCode, 0);
  assert.equal((await runNode([resolve(project, "out/main.js")], project)).stdout, "Enabled\n");

  // The recipe for a test suite needs no server.
  const suite = snippets.findIndex((code) => code.includes("fetch: async"));
  const { stdout } = await runNode([resolve(project, `out/program-${suite}.js`)], project);
  assert.equal(stdout, "NCERRResourceNotFound: Resource not found\n");

  // The first program is the one of the client's use, against the mock where `npm start` has it.
  const first = readFileSync(resolve(project, "out/program-0.js"), "utf8");
  writeFileSync(resolve(project, "out/readme.js"), first.replace("http://127.0.0.1:4010", url));
  const readme = await runNode([resolve(project, "out/readme.js")], project);
  assert.equal(readme.stdout, "Enabled no rotation job\n");
});

test("a stack trace of a failing call leads to the line of the source with the statement", async () => {
  write(
    "fail.mjs",
    `
    import { connect, createClient, disableRotationJob } from "cckm-aws-keys-contract";
    const options = { baseUrl: ${JSON.stringify(url)}, token: "any-token", retries: 0 };
    const fetchNone = () => Promise.reject(new Error("no network"));
    const cckm = connect({ ...options, fetch: fetchNone });
    const client = createClient({ ...options, fetch: () => Response.json({}) });
    for (const call of [
      () => disableRotationJob(cckm, { id: "any-id" }),
      () => disableRotationJob(cckm, { id: ".." }),
      () => client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", { params: { path: { id: "a" } } }),
      () => connect({ ...options, baseUrl: "nope" }),
    ]) try { await call(); } catch (error) { console.log(error.stack); }
  `,
  );
  const { stdout, stderr } = await runNode([resolve(project, "src/fail.mjs")], project);
  const frames = [...stdout.matchAll(/generated\/runtime\/(\S+)\.js:(\d+):(\d+)/g)];
  assert.ok(frames.length >= 8, stdout + stderr);
  const installed = resolve(project, "node_modules/cckm-aws-keys-contract/generated/runtime");
  for (const [, path, line, column] of frames) {
    const lineIn = (file: string) => readFileSync(file, "utf8").split("\n")[Number(line) - 1]!;
    const statement = lineIn(resolve(root, `scripts/runtime/${path}.ts`));
    const shipped = lineIn(resolve(installed, `${path}.js`)).slice(Number(column) - 1);
    assert.match(shipped, /^(new |throw |await |return |[a-zA-Z.]+\()/);
    assert.ok(isWithin(shipped, statement), `${path}:${line}: ${shipped}`);
  }
  // The first frame of each is the statement that creates the error, or the function that does so for it.
  assert.match(stdout, /no complete response[^]*?\n {4}at .*runtime\/client\/transport\.js:/);
});

test("every entry of the exports can be loaded", async () => {
  const { exports } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string; default: string }>;
  };
  // An optional peer.
  symlinkSync(resolve(root, "node_modules/msw"), resolve(project, "node_modules/msw"));
  const { resolve: resolveEntry } = createRequire(resolve(project, "package.json"));
  for (const [pattern, target] of Object.entries(exports)) {
    const entry = pattern.replace("*", "AwsKey");
    const specifier = entry.replace(/^\./, "cckm-aws-keys-contract");
    assert.ok(resolveEntry(specifier), specifier);
    if (typeof target === "string") continue;
    assert.ok(readFileSync(resolve(project, "node_modules/cckm-aws-keys-contract", target.types)));
    write("load.mjs", `await import(${JSON.stringify(specifier)});`);
    const { exitCode, stderr } = await runNode([resolve(project, "src/load.mjs")], project);
    assert.equal(exitCode, 0, stderr);
  }
});

test("without its peers the mock says in one line how to install them, and verify works", async () => {
  const { bin, devDependencies } = JSON.parse(
    readFileSync(resolve(root, "package.json"), "utf8"),
  ) as Record<"bin" | "devDependencies", Record<string, string>>;
  const pinned = (...names: string[]) =>
    names.map((name) => `${name}@${devDependencies[name]}`).join(" ");
  const prism = `The mock needs Prism; install it with: npm install --save-dev ${pinned("@stoplight/prism-core", "@stoplight/prism-http")}`;
  writeFileSync(resolve(project, "token"), "any-token");
  const [command] = Object.keys(bin);
  const installed = realpathSync(resolve(project, "node_modules/.bin", command!));
  const mock = await runNode([installed, "mock"], project);
  assert.deepEqual(mock, { exitCode: 1, signal: null, stdout: "", stderr: `${prism}\n` });
  const verify = await runNode(
    [installed, "verify", "--server", url, "--key-id", "a", "--token-file", "token", "--yes"],
    project,
  );
  assert.match(verify.stdout, /\nPassed \(\d+ requests\)\.\n$/, verify.stderr);
  assert.equal(verify.exitCode, 0);

  write(
    "mock.mjs",
    `import { startMock } from "cckm-aws-keys-contract/mock";
    await startMock().catch(({ kind, message }) => console.log(kind, message));`,
  );
  const imported = await runNode([resolve(project, "src/mock.mjs")], project);
  assert.equal(imported.stdout, `prism ${prism}\n`, imported.stderr);
});

test("the documentation's programs in JavaScript work", async () => {
  const [contract, agent, ...others] = programs("js");
  assert.deepEqual(others, []);
  write("contract.mjs", `${contract}console.log(contract.openapi);`);
  const { stdout, stderr } = await runNode([resolve(project, "src/contract.mjs")], project);
  assert.equal(stdout, "3.1.0\n", stderr);

  symlinkSync(resolve(root, "node_modules/undici"), resolve(project, "node_modules/undici"));
  writeFileSync(resolve(project, "appliance.pem"), makeCertificates().authority);
  write("agent.mjs", `${agent}console.log(cckm.baseUrl);`);
  const outcome = await runNode([resolve(project, "src/agent.mjs")], project);
  assert.equal(outcome.stdout, "https://ciphertrust.example\n", outcome.stderr);
});

function write(name: string, text: string): void {
  writeFileSync(resolve(project, "src", name), text);
}

/** The programs in a language, first those of the README. */
function programs(language: "js" | "ts"): string[] {
  const pages = [
    "README.md",
    "openapi/guide.md",
    "openapi/client.md",
    "openapi/mock.md",
    "openapi/verify.md",
  ];
  const texts = pages.map((page) => readFileSync(resolve(root, page), "utf8"));
  const blocks = texts.join("\n").matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"));
  return [...blocks].map(([, code]) => code!);
}
