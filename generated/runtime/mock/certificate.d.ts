/* scripts/runtime/mock/certificate.ts */ /**
 * Makes a certificate for localhost, 127.0.0.1 and ::1, signed by itself, and its private key. Node can
 * read an X.509 certificate, but not make one. The structure is that of RFC 5280, section 4.1.
 */
export declare function makeCertificate(): {
	cert: string;
	key: string;
};
/** Writes a certificate, without its key, to a new folder. */
export declare function saveCertificate(cert: string): string;
/** Removes a saved certificate with its folder. */
export declare function removeCertificate(file: string): void;
