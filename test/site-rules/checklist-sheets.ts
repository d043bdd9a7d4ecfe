import { PDFDocument, PDFTextField } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import { type PdfPage, type PdfText, readPdf } from "../helpers/pdf-text.ts";

/** A checklist that lies on the table, and the one who reads it: what both need, in points. */
const needed = { words: 450, size: 12, leading: 1.35, notes: 4 };
const points = (millimetres: number): number => (millimetres / 25.4) * 72;

interface Field {
  readonly name: string;
  readonly isLine: boolean;
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

async function fieldsOf(bytes: Uint8Array): Promise<readonly Field[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  return pdf
    .getForm()
    .getFields()
    .map((field) => {
      const [widget] = field.acroField.getWidgets();
      const { width = 0, height = 0 } = widget?.getRectangle() ?? {};
      const ref = widget?.P();
      const page = ref === undefined ? 0 : (pages.get(ref) ?? 0);
      return { name: field.getName(), isLine: field instanceof PDFTextField, page, width, height };
    });
}

const isWords = ({ text }: PdfText): boolean => /[\p{L}\d]/u.test(text);

/** The distance from each line to the next that begins as far left, in the sizes of the smaller letters of the two. */
function leadings({ body }: PdfPage): readonly number[] {
  const lines = body.filter(isWords);
  const columns = Map.groupBy(lines, ({ left }) => Math.round(left));
  return [...columns.values()].flatMap((column) => {
    const down = column.toSorted((one, other) => other.height - one.height);
    return down.slice(1).map((line, index) => {
      const above = down[index] ?? line;
      return (above.height - line.height) / Math.min(above.size, line.size);
    });
  });
}

/** Holds a printed checklist to what somebody needs who reads it at a desk and writes on it. */
export function describeChecklistSheet(name: string, bytesOf: () => Promise<Uint8Array>): void {
  describe(`the checklist ${name}`, () => {
    test("is one sheet that says what it must in at most 450 words, in 12 points at a leading of 1.35", async () => {
      const { pages } = await readPdf(await bytesOf());
      const texts = pages.flatMap(({ body, around }) => [...body, ...around].map(({ text }) => text));
      const words = texts.join(" ").match(/\S*[\p{L}\d]\S*/gu) ?? [];
      expect(pages.length).toBeLessThanOrEqual(2);
      expect(words.length).toBeGreaterThan(100);
      expect(words.length).toBeLessThanOrEqual(needed.words);
      const small = pages.flatMap(({ body }) => body.filter(isWords).filter(({ size }) => size < 11.99));
      expect(small.map(({ text }) => text)).toEqual([]);
      const distances = pages.flatMap(leadings);
      expect(distances.length).toBeGreaterThan(20);
      expect(Math.min(...distances)).toBeGreaterThan(needed.leading - 0.01);
    });

    test("has lines of 9 mm, boxes of 7 mm, room for a name, and four lines for notes on its front", async () => {
      const fields = await fieldsOf(await bytesOf());
      const tooLow = fields.filter(({ isLine, height }) => height < points(isLine ? 9 : 7) - 0.5);
      expect(tooLow).toEqual([]);
      expect(fields.find((field) => field.name === "talte-med")?.width).toBeGreaterThan(points(55));
      const notes = fields.filter((field) => field.name.startsWith("notater") && field.page === 1);
      expect(notes.length).toBeGreaterThanOrEqual(needed.notes);
      expect(fields.filter(({ isLine, width }) => isLine && width < points(29))).toEqual([]);
    });
  });
}
