import { z } from "zod";
import { isPlaceholder } from "./check/placeholder.ts";
import { type DataFile, problemIn } from "./data/data-file.ts";
import { isInside, textAt } from "./data/path.ts";
import { schemaFaults } from "./message/schema-faults.ts";

/** A data file that was checked against its schema; `parsed` is there when the schema finds nothing wrong. */
export interface CheckedFile<T> extends DataFile {
  readonly schema: z.ZodType<T>;
  readonly parsed: T | undefined;
}

/**
 * Checks a data file against its schema. Places that are not plain data and placeholders get no second fault,
 * because their value is not known yet.
 */
export function checkedFile<T>(file: DataFile, schema: z.ZodType<T>): CheckedFile<T> {
  if (file.value === undefined) return { ...file, schema, parsed: undefined };
  const result = z.safeParse(schema, file.value);
  if (result.success) return { ...file, schema, parsed: result.data };
  const problems = schemaFaults(schema, file.value)
    .filter(({ path }) => !file.unread.some((unread) => isInside(path, unread)))
    .filter(({ path }) => !isPlaceholder(textAt(file.value, path)))
    .map((fault) => problemIn(file, fault.path, fault));
  return { ...file, schema, parsed: undefined, problems: [...file.problems, ...problems] };
}
