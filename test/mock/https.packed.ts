import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { connect } from "node:net";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { makeCertificates } from "../support/certificates.js";
import { exampleId, pathOf } from "../support/document.js";
import { runNode, startMock as startProgram } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

let mock: Mock;
before(async () => {
  mock = await startMock({ https: true });
});
after(() => mock.close());

/** The status of a call over HTTPS. */
function call(url: string, options: RequestOptions): Promise<number> {
  const headers = { authorization: "Bearer any-token" };
  return new Promise((resolve, reject) => {
    request(url + pathOf(exampleId), { method: "POST", headers, agent: false, ...options })
      .on("response", (response) => resolve(response.resume().statusCode!))
      .on("error", reject)
      .end();
  });
}

for (const host of ["localhost", "127.0.0.1"]) {
  test(`a client that trusts the new certificate calls ${host}, another does not`, async () => {
    const url = mock.url.replace("127.0.0.1", host);
    const ca = readFileSync(mock.certificate!);
    assert.equal(await call(url, { ca }), 200);
    await assert.rejects(call(url, {}), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  });
}

test("the certificate is for localhost alone, for a year, and its file has no key", () => {
  assert.match(mock.url, /^https:\/\/127\.0\.0\.1:\d+$/);
  assert.ok(
    mock.curl.startsWith(`curl --cacert '${mock.certificate}' -X `) &&
      mock.curl.includes("'https://"),
    mock.curl,
  );
  const text = readFileSync(mock.certificate!, "utf8");
  assert.doesNotMatch(text, /KEY/);
  const certificate = new X509Certificate(text);
  assert.equal(
    certificate.subjectAltName,
    "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
  );
  assert.ok(certificate.verify(certificate.publicKey));
  assert.equal(certificate.ca, false);
  assert.deepEqual(certificate.keyUsage, ["1.3.6.1.5.5.7.3.1"]);
  const days = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
  assert.ok(days > 364 && days < 366, `${days} days`);
  assert.ok(Date.parse(certificate.validFrom) < Date.now());
});

test("each mock has its own certificate, and close() removes its file", async () => {
  const other = await startMock({ https: true });
  const ca = readFileSync(mock.certificate!);
  await assert.rejects(call(other.url, { ca }));
  assert.ok(existsSync(other.certificate!));
  await other.close();
  assert.ok(!existsSync(other.certificate!));
});

test("a fault ends the connection over HTTPS too", async () => {
  const headers = { authorization: "Bearer any-token", prefer: "fault=reset" };
  await assert.rejects(call(mock.url, { headers, rejectUnauthorized: false }), {
    code: "ECONNRESET",
  });
});

test("plain HTTP and garbage end their connection, and the next call succeeds", async () => {
  for (const bytes of ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "\x16\x03\x01\x00\x05garbage"]) {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.on("error", () => {});
    socket.write(bytes);
    await new Promise((resolve) => socket.resume().once("close", resolve));
    assert.equal(await call(mock.url, { rejectUnauthorized: false }), 200);
  }
});

const certificates = makeCertificates();

test("a certificate and its key of one's own are used", async (context) => {
  const { authority, certificate: cert, key } = certificates;
  const own = await startMock({ https: { cert, key } });
  context.after(() => own.close());
  assert.equal(own.certificate, undefined);
  assert.match(own.curl, /^curl -k -X [A-Z]+ 'https:/);
  assert.equal(await call(own.url, { ca: authority }), 200);
  await assert.rejects(startMock({ https: { cert, key: makeCertificates().key } }), {
    kind: "options",
    message: /^The certificate or its key cannot be used: .*key values mismatch/,
  });
});

test("--https prints the file of the certificate, which Ctrl-C removes", async () => {
  const { url, program } = await startProgram("--https");
  const [, file] = await program.printed(/Its certificate, for a client to trust, is (\S+)\.\n/);
  await program.printed(/curl --cacert/);
  const main = `const { status } = await fetch(${JSON.stringify(`${url}/__mock/health`)}); console.log(status);`;
  const client = ["--input-type=module", "--eval", main];
  const { stdout, stderr } = await runNode(client, undefined, { NODE_EXTRA_CA_CERTS: file! });
  assert.equal(stdout, "200\n", stderr);
  await program.stop("SIGINT");
  assert.ok(!existsSync(file!));
});

test("--cert and --key take files", async () => {
  const folder = scratchFolder();
  const { authority, certificate, key } = certificates;
  const [cert, keyFile] = [resolve(folder, "cert.pem"), resolve(folder, "key.pem")];
  writeFileSync(cert, certificate);
  writeFileSync(keyFile, key);
  const { url, program } = await startProgram("--cert", cert, "--key", keyFile);
  assert.equal(await call(url, { ca: authority }), 200);
  await program.stop();
});
