import { z } from "zod";

/** A path from another machine: no file that it names may lie outside of its folder. */
export const pathInFolder = z
  .string()
  .refine((text) =>
    text.split("/").every((name) => !["", ".", ".."].includes(name) && !/[\\:\0]/.test(name)),
  );
