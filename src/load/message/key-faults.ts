import { guess, keys as messages } from "../../messages/load/schema.ts";
import { nearest } from "./nearest.ts";
import { branchFor, shapeOf } from "./schema-branch.ts";
import type { Place, SchemaFault } from "./schema-fault.ts";

/** Words keys that the schema does not know; the nearest key that is not yet there is suggested. */
export function unknownKeyFaults(keys: readonly string[], { path, value, schema }: Place): SchemaFault[] {
  const branch = schema === undefined ? undefined : branchFor(schema, value);
  const known = branch === undefined ? [] : Object.keys(shapeOf(branch));
  const written = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const free = known.filter((key) => !written.includes(key));
  return keys.map((key) => {
    const meant = nearest(key, free);
    const otherwise = free.length === 0 ? messages.noneLeft() : messages.known(free);
    return {
      code: "KS05",
      path: [...path, key],
      what: messages.unknown(key),
      fix: meant === undefined ? otherwise : guess.key(meant),
      ...(meant === undefined ? {} : { meant: [...path, meant] }),
    };
  });
}
