import { pathText } from "../../../../src/load/data/path.ts";
import type { Schema } from "../../../../src/load/message/schema-definition.ts";
import { schemaFaults } from "../../../../src/load/message/schema-faults.ts";

/** Gives what a schema finds wrong with a value, a line for each fault: code, place, what, fix. */
export function wordsOf(schema: Schema, value: unknown): readonly string[] {
  return schemaFaults(schema, value).map(
    ({ code, path, what, fix }) => `${code} ${pathText(path)}: ${what} ${fix}`,
  );
}
