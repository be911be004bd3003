/* Compiled from scripts/runtime/cli/command.ts; edit that file. */ /** The name of the program. */
export const PROGRAM = "cckm-aws-keys-contract";

/** What the value of an option may be. */







/** One row of a table of options, under the name of the option. */













/** The table of options of a command. */


/** What a command does, for its help. */












/** What the parser and the help need of a command. */




export const flag                     = {
  expected: "true or false",
  parse: (it) => {
    if (it === "true" || it === "1") return true;
    return it === "false" || it === "0" ? false : undefined;
  },
};

export const text                    = { expected: "text", parse: (it) => it };

export function number(least        , most        )                    {
  return {
    expected: `a number from ${least} to ${most}`,
    parse: (it) => {
      const value = /^\d*\.?\d+$/.test(it) ? Number(it) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function integer(least        , most        )                    {
  return {
    expected: `an integer from ${least} to ${most}`,
    parse: (it) => (/^\d+$/.test(it) ? number(least, most).parse(it) : undefined),
  };
}

export function oneOf                        (...values     )               {
  return {
    expected: `one of ${values.join(", ")}`,
    parse: (it) => values.find((value) => value === it),
  };
}

/** The environment variable of an option, such as `CCKM_MOCK_FAIL_RATE`. */
export function variableOf(prefix        , option        )         {
  return `${prefix}_${option.replaceAll("-", "_").toUpperCase()}`;
}
