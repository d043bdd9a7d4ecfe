import { z } from "zod";

/** A path from another machine: no file that it names may lie outside of its folder. */
export const pathInFolder = z
  .string()
  .refine((text) =>
    text.split("/").every((name) => !["", ".", ".."].includes(name) && !/[\\:\0]/.test(name)),
  );

/** A SHA-256 in hexadecimal digits. */
export const sha256Text = z.string().regex(/^[0-9a-f]{64}$/);

/** How many there are of something. */
export const count = z.int().nonnegative();

/** The size and hash of a file from another machine, with which its bytes are compared. */
export const fileFacts = z.strictObject({ size: count, sha256: sha256Text });

/** How a PDF was set that another machine has printed. */
export const printLayout = z.strictObject({
  density: z.number(),
  pageOf: z.record(z.string(), z.number()),
  whole: z.array(z.string()).readonly(),
});
