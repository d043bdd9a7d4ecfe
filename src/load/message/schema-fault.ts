import type { Path } from "../data/path.ts";
import type { Fault } from "../problem.ts";
import type { Schema } from "./schema-definition.ts";

/** What the schema finds wrong at one place; `meant` is the place of the key that a misspelt one stands for. */
export interface SchemaFault extends Fault {
  readonly path: Path;
  readonly meant?: Path;
}

/** One place in the data with the schema that it should follow. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: Schema | undefined;
}
