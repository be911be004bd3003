/**
 * Whether this platform takes an option of fetch. Old versions of workerd refuse `cache`, and Node refuses
 * a signal of jsdom.
 */
export function isAccepted(init: RequestInit): boolean {
  try {
    return !!new Request("https://ciphertrust.example", init);
  } catch {
    return false;
  }
}
