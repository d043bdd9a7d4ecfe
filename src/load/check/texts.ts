import { markdownText } from "../../model/text.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Path } from "../data/path.ts";
import { branchFor, stepInto } from "../message/schema-branch.ts";
import { originalOf, type Schema } from "../message/schema-definition.ts";

/** One text of a data file and whether it is Markdown or plain. */
export interface Text {
  readonly path: Path;
  readonly text: string;
  readonly isMarkdown: boolean;
}

const known = new WeakMap<object, readonly Text[]>();

/** Gives every text of a data file. Several checks ask for the same. */
export function textsOfFile({ schema, value }: CheckedFile<unknown>): readonly Text[] {
  if (typeof value !== "object" || value === null) return textsOf(schema, value);
  const texts = known.get(value) ?? textsOf(schema, value);
  known.set(value, texts);
  return texts;
}

/** Gives every text of a value; a text that the schema does not know counts as plain. */
export function textsOf(schema: Schema | undefined, value: unknown, path: Path = []): readonly Text[] {
  const branch = schema === undefined ? undefined : branchFor(schema, value);
  if (typeof value === "string") return [{ path, text: value, isMarkdown: isMadeFrom(branch, markdownText) }];
  if (typeof value !== "object" || value === null) return [];
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return parts.flatMap(([step, part]) =>
    textsOf(branch === undefined ? undefined : stepInto(branch, step), part, [...path, step]),
  );
}

/** A schema with its own description is a copy that remembers what it was copied from. */
function isMadeFrom(schema: Schema | undefined, origin: Schema): boolean {
  return schema !== undefined && (schema === origin || isMadeFrom(originalOf(schema), origin));
}
