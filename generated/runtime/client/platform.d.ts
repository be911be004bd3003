/* scripts/runtime/client/platform.ts */ /**
 * Whether this platform takes an option of fetch. Old versions of workerd refuse `cache`, and Node refuses
 * a signal of jsdom.
 */
export declare function isAccepted(init: RequestInit): boolean;
