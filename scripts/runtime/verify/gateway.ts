import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as requestHttp,
} from "node:http";
import { request as requestHttps } from "node:https";
import type { AddressInfo } from "node:net";
import { conceal } from "../client/secrets.js";

/** What was sent to the server, and what came back; the token in neither. */
export interface Exchange {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  /** Undefined where no answer came; then there is a failure. */
  response?: { status: number; headers: Record<string, string>; body: string };
  /** Why no answer came, in one line. */
  failure?: string;
}

/** Where the exchanges go, and how. */
export interface GatewayOptions {
  /** The server, without a slash at the end. */
  server: string;
  token: string;
  timeoutMs: number;
  /** Certificates of the authority, in PEM; else those that Node knows. */
  ca?: string | undefined;
  /** Whether any certificate will do. */
  insecure: boolean;
}

/** A server on this machine that hands on to another, and keeps what it handed on. */
export interface Gateway {
  url: string;
  exchanges: Exchange[];
  close(): void;
}

/** Stands for the token on this side of the gateway, so that no other program learns it. */
export const STAND_IN = "token-of-the-gateway";

/**
 * Stands between the program that runs the workflows and the server. That program would follow a
 * redirect, cannot be told of a certificate, and would have to be told the token.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    // A server that could not be reached is not waited for again.
    const failure = exchanges.find((it) => it.failure !== undefined)?.failure;
    const exchange = await exchangeWith(options, request, Buffer.concat(chunks), failure);
    exchanges.push(exchange);
    if (exchange.response === undefined) return void request.socket.destroy();
    const { status, headers, body } = exchange.response;
    const contentType = headers["content-type"];
    // Without its Location a redirect is an answer like any other, and is not followed.
    response.writeHead(status, contentType === undefined ? {} : { "content-type": contentType });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function exchangeWith(
  { server, token, timeoutMs, ca, insecure }: GatewayOptions,
  request: IncomingMessage,
  body: Buffer,
  failure: string | undefined,
): Promise<Exchange> {
  const hide = (text: string) => conceal([token], text);
  const { host: _, connection: __, "accept-encoding": ___, ...handed } = request.headers;
  const headers: OutgoingHttpHeaders = { ...handed };
  if (headers.authorization) headers.authorization = `Bearer ${token}`;
  const method = request.method ?? "GET";
  const url = server + request.url;
  const exchange: Exchange = { method, url: hide(url), requestHeaders: textsOf(headers, hide) };
  if (failure !== undefined) return Promise.resolve({ ...exchange, failure });

  return new Promise((resolve) => {
    const fail = (reason: string) => resolve({ ...exchange, failure: hide(reason) });
    const send = url.startsWith("https:") ? requestHttps : requestHttp;
    const outgoing = send(url, {
      method,
      headers,
      signal: AbortSignal.timeout(timeoutMs),
      rejectUnauthorized: !insecure,
      ...(ca !== undefined && { ca }),
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      if (error.name === "AbortError") fail(`no complete answer within ${timeoutMs / 1000} s`);
      else fail(`${error.message} (${error.code})`);
    });
    outgoing.on("response", async (answer) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(chunk as Buffer);
        resolve({
          ...exchange,
          response: {
            status: answer.statusCode ?? 0,
            headers: textsOf(answer.headers, hide),
            body: hide(Buffer.concat(chunks).toString()),
          },
        });
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === "ABORT_ERR") fail(`no complete answer within ${timeoutMs / 1000} s`);
        else fail(`the answer broke off: ${message}`);
      }
    });
    outgoing.end(body);
  });
}

function textsOf(headers: OutgoingHttpHeaders, hide: (text: string) => string) {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, hide(String(value))]],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
