import { createHmac, timingSafeEqual } from "node:crypto";

/** Seals words for a purpose with the secret that builders and workers share (HMAC-SHA-256). */
export function sealOf(secret: string, purpose: "job" | "made", ...words: readonly string[]): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify([purpose, ...words]))
    .digest("hex");
}

/** Tells whether a seal is the one that the secret gives, in the same time for every other. */
export function isSeal(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
