// Generated from openapi/ by `npm run generate`. Do not edit.
/** Calls a hook; it may be async as well, and its failure must not become the call's. */
export function notify(hook, event) {
    if (hook)
        (async () => hook(event))().catch(() => { });
}
