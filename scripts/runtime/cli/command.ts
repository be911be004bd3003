/** The name of the program. */
export const PROGRAM = "cckm-aws-keys-contract";

/** What the value of an option may be. */
export interface ValueType<T> {
  /** Completes "must be …". */
  expected: string;
  /** @returns undefined if the text is invalid. */
  parse: (text: string) => T | undefined;
}

/** One row of a table of options, under the name of the option. */
export interface Option<T = unknown> {
  type: ValueType<T>;
  description: string;
  /** One letter. */
  short?: string;
  /** What the help shows for the value. A flag has none. */
  placeholder?: string;
  default?: string;
  required?: true;
  /** The option may be given several times. Its value is an array. */
  multiple?: true;
}

/** The table of options of a command. */
export type Options = Record<string, Option>;

/** What a command does, for its help. */
export interface Description {
  name: string;
  summary: string;
  /** More about what the command does. */
  details?: string;
  /** The argument that is not an option. */
  argument?: { name: string; description: string };
  /** The prefix of the options' environment variables. Default: there are none. */
  environment?: string;
  exitCodes: Record<number, string>;
}

/** What the parser and the help need of a command. */
export interface Command<O extends Options = Options> extends Description {
  options: O;
}

export const flag: ValueType<boolean> = {
  expected: "true or false",
  parse: (it) => {
    if (it === "true" || it === "1") return true;
    return it === "false" || it === "0" ? false : undefined;
  },
};

export const text: ValueType<string> = { expected: "text", parse: (it) => it };

export function number(least: number, most: number): ValueType<number> {
  return {
    expected: `a number from ${least} to ${most}`,
    parse: (it) => {
      const value = /^\d*\.?\d+$/.test(it) ? Number(it) : NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

export function integer(least: number, most: number): ValueType<number> {
  return {
    expected: `an integer from ${least} to ${most}`,
    parse: (it) => (/^\d+$/.test(it) ? number(least, most).parse(it) : undefined),
  };
}

export function oneOf<const T extends string>(...values: T[]): ValueType<T> {
  return {
    expected: `one of ${values.join(", ")}`,
    parse: (it) => values.find((value) => value === it),
  };
}

/** The environment variable of an option, such as `CCKM_MOCK_FAIL_RATE`. */
export function variableOf(prefix: string, option: string): string {
  return `${prefix}_${option.replaceAll("-", "_").toUpperCase()}`;
}
