import { MockError } from "./errors.js";
import { nearest } from "./nearest.js";

/** Options of {@link startMock}. */
export interface MockOptions {
  /** The OpenAPI document to serve: a file or a URL. Default: this package's own document. */
  document?: string | undefined;
  /** The address to listen on. Default 127.0.0.1: reachable from this machine only. */
  host?: string | undefined;
  /** The port to listen on. Default 0: any free port. */
  port?: number | undefined;
  /** The path before every path of the document, such as `/api-gateway`. Default: none. */
  basePath?: string | undefined;
  /**
   * Serves HTTPS: `true` with a new certificate for localhost, 127.0.0.1 and ::1, or with this certificate
   * and private key, both in PEM. Default false.
   */
  https?: boolean | { cert: string; key: string } | undefined;
  /** Whether to generate bodies from the schemas instead of the examples. Default false. */
  dynamic?: boolean | undefined;
  /**
   * Generates the same body for the same method and path, each time and in each process. Default: other
   * bodies each time.
   */
  seed?: string | number | undefined;
  /** Whether to send the examples as they are, without the id of the request. Default false. */
  static?: boolean | undefined;
  /** Milliseconds to wait before each response. Default 0. */
  delayMs?: number | undefined;
  /** The share of requests that fail, from 0 to 1, spread evenly: 0.1 is every tenth. Default 0. */
  failRate?: number | undefined;
  /** The status of these failures. Default 503. */
  failWith?: number | undefined;
  /**
   * Whether to serve the document again when one of its files changes. If it then cannot be served, the
   * previous one stays. Default false.
   */
  watch?: boolean | undefined;
  /**
   * Called for each response with one line, without headers, query string or body. With `watch` also
   * called after a change: with 200, or with 500 if the document cannot be served.
   */
  onLog?: ((line: string, status: number) => void) | undefined;
}

/** The least and the most that each number may be. */
export const RANGES = {
  port: [0, 65_535],
  delayMs: [0, 600_000],
  failRate: [0, 1],
  failWith: [400, 599],
} as const;

/** What an option may be: `expected` completes "must be …". */
interface Check {
  expected: string;
  accepts: (value: unknown) => boolean;
}

const CHECKS: Record<keyof MockOptions, Check> = {
  document: text("a file or a URL"),
  host: text("an address, such as 127.0.0.1"),
  port: integer(RANGES.port),
  basePath: {
    expected: "a path without a slash at its end, such as /api-gateway",
    accepts: (it) => typeof it === "string" && /^(\/[^/?#\s]+)+$/.test(it),
  },
  https: {
    expected: "true, false, or a certificate and its key, { cert, key }, in PEM",
    accepts: (it) => typeof it === "boolean" || isKeyPair(it),
  },
  dynamic: flag(),
  seed: {
    expected: "a text or a number",
    accepts: (it) => (typeof it === "string" && it !== "") || Number.isFinite(it),
  },
  static: flag(),
  delayMs: number(RANGES.delayMs),
  failRate: number(RANGES.failRate),
  failWith: integer(RANGES.failWith),
  watch: flag(),
  onLog: { expected: "a function", accepts: (it) => typeof it === "function" },
};

/**
 * Checks the options, whether they come from a program or from the command line.
 *
 * @throws {MockError} of kind `options` for an unknown option or an invalid value.
 */
export function checkOptions(options: MockOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name)) {
      const known = Object.keys(CHECKS);
      const meant = nearest(name, known);
      const hint = meant ? `did you mean ${meant}?` : `the options are ${known.join(", ")}.`;
      throw new MockError("options", `Unknown option ${name}; ${hint}`);
    }
    const { expected, accepts } = CHECKS[name as keyof MockOptions];
    if (value === undefined || accepts(value)) continue;
    throw new MockError("options", `${name} must be ${expected}; got ${show(value)}.`);
  }
  const { document = "", watch } = options;
  if (watch && /^https?:/i.test(document)) {
    throw new MockError("options", "watch needs a file; the document is a URL.");
  }
}

function text(expected: string): Check {
  return { expected, accepts: (it) => typeof it === "string" && it.trim() !== "" };
}

function flag(): Check {
  return { expected: "true or false", accepts: (it) => typeof it === "boolean" };
}

function number([least, most]: readonly [number, number]): Check {
  return {
    expected: `a number from ${least} to ${most}`,
    accepts: (it) => typeof it === "number" && it >= least && it <= most,
  };
}

function integer(range: readonly [number, number]): Check {
  const { accepts } = number(range);
  return {
    expected: `an integer from ${range[0]} to ${range[1]}`,
    accepts: (it) => Number.isInteger(it) && accepts(it),
  };
}

function isKeyPair(value: unknown): boolean {
  const { cert, key } = (value ?? {}) as Record<string, unknown>;
  return typeof cert === "string" && typeof key === "string";
}

/** Only the type of an object: it may hold a private key. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return value === null || !/object|function/.test(typeof value) ? String(value) : typeof value;
}
