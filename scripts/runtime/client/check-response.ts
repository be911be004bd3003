/** Whether what fetch returned is a response of HTTP, and not only an object that looks like one. */
export function isHttpResponse(response: Response): boolean {
  const { type, status, ok, headers } = Object(response) as Response;
  return (
    typeof headers?.get === "function" &&
    !["error", "opaque"].includes(type) &&
    (status >= 200 || type === "opaqueredirect") &&
    ok === /^2\d\d$/.test(`${status}`)
  );
}

/** Whether fetch followed a redirect, though told not to. Some have no `redirected`, but the last `url`. */
export function isRedirected({ redirected, url }: Response, sent: string): boolean {
  // Some polyfills add a parameter against caches.
  const urlOf = (it: string) => it.replace(/#.*|[?&]_=\d+$/, "");
  return redirected || (!!url && urlOf(url) !== urlOf(sent));
}
