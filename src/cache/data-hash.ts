import { createHash } from "node:crypto";

/** Names data by its SHA-256, in hexadecimal digits: the same for the same data with its keys in the same order, and for no other. */
export function dataHash(...data: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(data, asData)).digest("hex");
}

/** Bytes are named by their hash; a Buffer would otherwise write itself as a list of numbers. */
function asData(this: unknown, key: string, value: unknown): unknown {
  const plain: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  if (plain instanceof Uint8Array) return createHash("sha256").update(plain).digest("hex");
  return plain instanceof Map ? [...plain] : value;
}
