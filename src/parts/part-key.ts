import { dataHash } from "../cache/index.ts";
import { factsOf } from "../view/municipality-facts.ts";
import type { PartOrder } from "./part-order.ts";

/**
 * Gives the name under which what is made of a part is kept: the same for the same makers, content and site, and for no other.
 * A municipality that was read before is named by what its files hold, and not looked through again.
 */
export function partKey(order: PartOrder, makers: string): string {
  if (order.part === "shared") return dataHash(makers, order);
  const { version } = factsOf(order.municipality);
  return dataHash(makers, version === undefined ? order : { ...order, municipality: version });
}
