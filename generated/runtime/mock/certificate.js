/* scripts/runtime/mock/certificate.ts */ import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const DAY_MS = 86_400_000;


const ECDSA_WITH_SHA256 = "2a8648ce3d040302";
const COMMON_NAME = "550403";
const BASIC_CONSTRAINTS = "551d13";
const KEY_USAGE = "551d0f";
const EXTENDED_KEY_USAGE = "551d25";
const SERVER_AUTHENTICATION = "2b06010505070301";
const SUBJECT_ALTERNATIVE_NAME = "551d11";





export function makeCertificate()       {
	const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const algorithm = sequence(oid(ECDSA_WITH_SHA256));
	const name = sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from("localhost")))));
	const version = der(0xa0, der(0x02, Buffer.of(2)));

	const serialNumber = der(0x02, Buffer.of(1), randomBytes(15));

	const validity = sequence(time(Date.now() - DAY_MS), time(Date.now() + 365 * DAY_MS));
	const extensions = sequence(
		extension(BASIC_CONSTRAINTS, sequence()),
		extension(KEY_USAGE, der(0x03, Buffer.of(7, 0x80))),
		extension(EXTENDED_KEY_USAGE, sequence(oid(SERVER_AUTHENTICATION))),
		extension(
			SUBJECT_ALTERNATIVE_NAME,
			sequence(
				der(0x82, Buffer.from("localhost")),
				der(0x87, Buffer.of(127, 0, 0, 1)),
				der(0x87, Buffer.alloc(15), Buffer.of(1)),
			),
		),
	);
	const content = sequence(
		...[version, serialNumber, algorithm, name, validity, name],
		publicKey.export({ type: "spki", format: "der" }),
		der(0xa3, extensions),
	);
	const signature = sign("sha256", content, privateKey);
	const certificate = sequence(content, algorithm, der(0x03, Buffer.of(0), signature));
	const lines = certificate.toString("base64").match(/.{1,64}/g);
	return {
		cert: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
		key: privateKey.export({ type: "pkcs8", format: "pem" })  ,
	};
}


export function saveCertificate(cert )  {
	const file = join(mkdtempSync(join(tmpdir(), "cckm-mock-")), "certificate.pem");
	writeFileSync(file, cert);
	return file;
}


export function removeCertificate(file )  {
	rmSync(dirname(file), { recursive: true, force: true });
}


function der(tag , ...contents )  {
	const content = Buffer.concat(contents);
	const { length } = content;
	const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
	const size = length < 0x80 ? bytes : [0x80 + bytes.length, ...bytes];
	return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...contents )  {
	return der(0x30, ...contents);
}

function oid(encoded )  {
	return der(0x06, Buffer.from(encoded, "hex"));
}


function time(milliseconds )  {
	const text = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, "");
	return der(0x17, Buffer.from(text.slice(2)));
}

function extension(id , value )  {
	return sequence(oid(id), der(0x04, value));
}
