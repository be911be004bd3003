import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import forge from "node-forge";

/** A server over https on loopback, and the certificate of its authority, which no client trusts. */
export async function startSecureServer(respond: RequestListener) {
  const { authority, certificate, key } = makeCertificates();
  const server = createServer({ cert: certificate, key }, respond).listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `https://127.0.0.1:${port}`, authority };
}

/** A new certificate authority, and a certificate from it for a server at 127.0.0.1. */
export function makeCertificates(): { authority: string; certificate: string; key: string } {
  const authorityKeys = forge.pki.rsa.generateKeyPair(2048);
  const name = [{ name: "commonName", value: "Test authority" }];
  const authority = makeCertificate(authorityKeys.publicKey, name, [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, critical: true },
  ]);
  authority.setIssuer(name);
  authority.sign(authorityKeys.privateKey, forge.md.sha256.create());

  const keys = forge.pki.rsa.generateKeyPair(2048);
  const certificate = makeCertificate(
    keys.publicKey,
    [{ name: "commonName", value: "Test server" }],
    [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
  );
  certificate.setIssuer(name);
  certificate.sign(authorityKeys.privateKey, forge.md.sha256.create());
  return {
    authority: forge.pki.certificateToPem(authority),
    certificate: forge.pki.certificateToPem(certificate),
    key: forge.pki.privateKeyToPem(keys.privateKey),
  };
}

function makeCertificate(
  publicKey: forge.pki.PublicKey,
  subject: forge.pki.CertificateField[],
  extensions: object[],
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `0${Math.floor(Math.random() * 1e9)}`;
  certificate.validity.notBefore = new Date(Date.now() - 86_400_000);
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000);
  certificate.setSubject(subject);
  certificate.setExtensions(extensions);
  return certificate;
}
