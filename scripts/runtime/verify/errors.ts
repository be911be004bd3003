/**
 * What {@link verify} throws: an `argument` is not usable, or `redocly` is not installed or did not run.
 */
export class VerifyError extends Error {
  override readonly name = "VerifyError";

  constructor(
    readonly kind: "argument" | "redocly",
    message: string,
  ) {
    super(message);
  }
}
