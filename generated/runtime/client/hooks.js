/* Compiled from scripts/runtime/client/hooks.ts; edit that file. */ /** What each hook receives. It has no header, query or body, so you may log it. */











/** What {@link Hooks.onResponse} receives. */







/** What {@link Hooks.onRetry} receives. */









/** Hooks for logs and metrics. The client ignores what a hook returns or throws. */








