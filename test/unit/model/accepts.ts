import type { z } from "zod";

/** Tells whether a schema takes a value. */
export function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}
