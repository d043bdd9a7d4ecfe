import { dataHash } from "../cache/index.ts";
import type { PartOrder } from "./part-order.ts";

/** Gives the name under which a part is kept: the same for the same engine, content and site, and for no other. */
export function partKey(order: PartOrder, engine: string): string {
  return dataHash(engine, order);
}
