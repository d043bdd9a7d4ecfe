import { z } from "zod";
import { jobFaults } from "../messages/jobs.ts";
import type { PdfProblem, Print } from "../pdf/index.ts";
import { count, printLayout, sha256Text } from "../publish/foreign-file.ts";
import { codes, type ProblemCode } from "../report/codes.ts";
import { type Bundle, packed, unpacked } from "./bundle.ts";
import { JobError } from "./job-error.ts";

const pdfFile = "paper.pdf";
const pictureFile = "picture.webp";

const text = z.string().max(20_000);

const print = z.strictObject({
  pages: count,
  layout: printLayout,
  assets: z.record(z.string(), sha256Text),
});

const problem = z.strictObject({
  code: z.custom<ProblemCode>((value) => typeof value === "string" && Object.hasOwn(codes, value)),
  clause: text,
  place: text,
  what: text,
  fix: text,
  words: z.array(text).exactOptional(),
});

const head = z.union([z.strictObject({ print }), z.strictObject({ problems: z.array(problem).min(1) })]);

/** What came of printing a document: the PDF, or why it cannot be published. */
export interface MadeDocument {
  readonly print?: Print;
  readonly problems: readonly PdfProblem[];
}

/** Packs what came of printing a document. */
export function packedDocument({ print: made, problems }: MadeDocument): Uint8Array {
  if (made === undefined) {
    const told = problems.map(({ code, clause, place, what, fix, words }) => ({
      ...{ code, clause, place, what, fix },
      ...(words === undefined ? {} : { words }),
    }));
    return packed({ head: { problems: told }, files: new Map() });
  }
  const { bytes, picture, pages, layout, assets } = made;
  return packed({
    head: { print: { pages, layout, assets: Object.fromEntries(assets) } },
    files: new Map([
      [pdfFile, bytes],
      [pictureFile, picture],
    ]),
  });
}

/** Unpacks what came of printing the document at a site path. Throws JobError where it is not that. */
export function unpackedDocument(bytes: Uint8Array, path: string): MadeDocument {
  const bundle: Bundle<z.infer<typeof head>> = unpacked(bytes, head);
  if ("problems" in bundle.head)
    return { problems: bundle.head.problems.map((one) => ({ ...one, document: path })) };
  const { pages, layout, assets } = bundle.head.print;
  const [pdf, picture] = [pdfFile, pictureFile].map((file) => bundle.files.get(file));
  if (pdf === undefined || picture === undefined) throw new JobError(jobFaults.damaged());
  const plain = (file: Uint8Array) => new Uint8Array(file);
  return {
    print: {
      path,
      bytes: plain(pdf),
      picture: plain(picture),
      pages,
      layout,
      assets: new Map(Object.entries(assets)),
    },
    problems: [],
  };
}
