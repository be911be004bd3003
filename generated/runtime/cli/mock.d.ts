/* Compiled from scripts/runtime/cli/mock.ts; edit that file. */ export declare const MOCK_USAGE = "mock [document] [--port 4010] [--host 127.0.0.1] [--dynamic] [--static]\n       [--delay <seconds>] [--fail-rate <0 to 1>] [--fail-with 503] [--log-level info|warn|silent]";
/** Serves a document until a signal ends the process. */
export declare function mock(options: string[]): Promise<void>;
