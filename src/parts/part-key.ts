import { createHash } from "node:crypto";
import type { PartOrder } from "./part-order.ts";

/** Gives the name under which a part is kept: the same for the same engine, content and site, and for no other. */
export function partKey(order: PartOrder, engine: string): string {
  return createHash("sha256").update(engine).update(JSON.stringify(order, asData)).digest("hex");
}

/** Bytes are named by their hash; a Buffer would otherwise write itself as a list of numbers. */
function asData(this: unknown, key: string, value: unknown): unknown {
  const plain: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  if (plain instanceof Uint8Array) return createHash("sha256").update(plain).digest("hex");
  return plain instanceof Map ? [...plain] : value;
}
