import { z } from "zod";
import { jobFaults } from "../messages/jobs.ts";
import type { PartOrder } from "../parts/index.ts";
import { pathInFolder, sha256Text } from "../publish/foreign-file.ts";
import type { DocumentView } from "../view/document-view.ts";
import { JobError } from "./job-error.ts";
import { dataOf, dataText } from "./plain-data.ts";

/** The most bytes of an input: a municipality with all its appendices is some tens of millions. */
export const longestInput = 512 * 1024 * 1024;

/** A document to be printed, with the files that the content adds to ours: the name of each in the store by its path. */
export interface DocumentInput {
  readonly document: DocumentView;
  readonly added: Readonly<Record<string, string>>;
}

/**
 * The shapes tell one input from another. What is in them a builder of the same version wrote: the seal of the job and the
 * hash of its input say so.
 */
const partShape = z.custom<PartOrder>(
  (value) =>
    z
      .object({ part: z.literal("municipality"), municipality: z.object({}), site: z.object({}) })
      .safeParse(value).success,
);

const documentShape = z.strictObject({
  document: z.custom<DocumentView>(
    (value) => z.object({ template: z.string(), path: z.string().startsWith("/") }).safeParse(value).success,
  ),
  added: z.record(pathInFolder, sha256Text),
});

/** Writes the order of a part as an input. */
export function partInput(order: PartOrder): Uint8Array {
  return Buffer.from(dataText(order));
}

/** Reads the order of a part. Throws JobError where it is none. */
export function readPartInput(bytes: Uint8Array): PartOrder {
  return read(bytes, partShape);
}

/** Writes a document as an input. */
export function documentInput(input: DocumentInput): Uint8Array {
  return Buffer.from(dataText(input));
}

/** Reads a document. Throws JobError where it is none. */
export function readDocumentInput(bytes: Uint8Array): DocumentInput {
  return read(bytes, documentShape);
}

function read<Input>(bytes: Uint8Array, shape: z.ZodType<Input>): Input {
  try {
    const { data } = shape.safeParse(dataOf(Buffer.from(bytes).toString("utf8")));
    if (data !== undefined) return data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new JobError(jobFaults.damaged());
}
