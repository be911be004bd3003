import {
  CipherTrustError,
  connect,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";

const path = "/api/v1/cckm/aws/keys/{id}/disable-rotation-job";
const token = "any-secret-token";

/**
 * Makes each call in the runtime that imports this module.
 *
 * @param servers Base URLs: of the mock, of a server with other responses, and of none.
 * @returns JSON: the outcome of each call by its name.
 */
export async function outcomesOf({ mock, other, refusing }) {
  const retries = [];
  const tokens = [];
  const abort = new AbortController();
  const call = (options, id = "any-id", callOptions = {}) =>
    disableRotationJob(connect({ baseUrl: mock, token, ...options }), { id }, callOptions).then(
      (key) => key.aws_param.KeyState,
      describe,
    );
  const post = (options) =>
    createClient({ baseUrl: mock, token, ...options })
      .POST(path, { params: { path: { id: "any-id" } } })
      .then(({ data, error }) => data?.region ?? error.codeDesc, describe);
  const preferring = (prefer) => ({
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer } }),
  });
  const counter = connect({ baseUrl: `${other}/counter`, token });
  const first = await disableRotationJob(counter, { id: "any-id" });
  const second = await disableRotationJob(counter, { id: "any-id" });

  return {
    key: await call(),
    data: await post(),
    unauthorized: await call({
      ...preferring("code=401"),
      token: ({ refresh }) => (tokens.push(refresh), token),
    }),
    tokens,
    notFound: await call(preferring("code=404")),
    error: await post({ headers: { prefer: "code=404" } }),
    text: await call({ baseUrl: `${other}/text` }),
    html: await call(preferring("fault=html")),
    redirect: await call({ baseUrl: `${other}/redirect` }),
    thrown: await post({ baseUrl: `${other}/redirect` }),
    malformed: await call(preferring("fault=malformed")),
    invalid: await call({ baseUrl: `${other}/invalid` }),
    // The message has the reason in the runtime's own words.
    truncated: (await call(preferring("fault=truncated")))[0],
    refused: (await call({ baseUrl: refusing, retries: 0 }))[0],
    retried: await call({
      baseUrl: `${other}/busy`,
      onRetry: ({ status }) => retries.push(status),
    }),
    retries,
    timeout: await call(preferring("wait=600"), "any-id", { timeoutMs: 50 }),
    aborted: await call(
      { ...preferring("wait=600"), onRequest: () => abort.abort() },
      "any-id",
      abort,
    ),
    id: await call({}, ".."),
    requestsOfSecondCall: second.id - first.id,
  };
}

function describe(error) {
  if (!(error instanceof CipherTrustError)) return `not a CipherTrustError: ${error}`;
  const { kind, status = null, message, stack, cause } = error;
  const shown = [message, stack, cause, JSON.stringify(error)].join();
  return shown.includes(token) ? "shows the token" : [kind, status, message];
}
