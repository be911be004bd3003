/** What scripts/bench/package.json installs. Declared here, since only `npm run bench` installs it. */
declare module "@hey-api/openapi-ts";
declare module "orval";
declare module "mitata" {
  /** Times in nanoseconds. */
  export function measure(call: () => unknown, options: object): Promise<{ avg: number }>;
}
