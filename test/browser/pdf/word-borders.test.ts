import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import { draftOf, oneSpaced, structureText } from "../../../src/pdf/draft.ts";
import { repairedPdf } from "../../../src/pdf/repair/index.ts";
import { elementsIn } from "../../../src/pdf/structure/tree.ts";
import { rawPrints } from "./raw-print.ts";
import { sampleJob, wordsBody } from "./samples/jobs.ts";

describe("words keep their borders", () => {
  const compound = "leverandørbetalingsserviceaftale";
  let texts: readonly string[];

  beforeAll(async () => {
    const [words] = await rawPrints([
      sampleJob(wordsBody, {
        path: "/ord.pdf",
        outline: [{ title: "Kommunens kvalitetsstandarder", anchor: "titel", level: 1 }],
      }),
    ]);
    if (words === undefined) throw new Error("Nothing was printed.");
    const { bytes, problems } = await repairedPdf(words.bytes, words.job);
    expect(problems).toEqual([]);
    expect((await checkedPdf(bytes, words.job)).problems).toEqual([]);
    const draft = draftOf(await PDFDocument.load(bytes), words.job);
    texts = [...elementsIn(draft.roots)].map((element) => oneSpaced(structureText(draft, [element])));
  });

  test("inside a word with a soft hyphen, also where it stands elsewhere with a hyphen", () => {
    expect(texts).toContain("Kommunens kvalitetsstandarder");
    expect(texts).toContain("Vi skriver kommunens kvalitets-standarder om.");
  });

  test("between boxes on one line", () => {
    expect(texts).toContain("For hvem Du er over 18.");
  });

  test("where a long word fills each line and ends the paragraph before", () => {
    expect(texts).toContain(`${compound} ${compound} ${compound}`);
  });

  test("before a last line of two letters, with the number of the next item behind it", () => {
    expect(texts).toContain("Få råd hver vinter år");
  });

  test("before the number of the next item, for readers that know no lists", () => {
    expect(texts.find((text) => text.startsWith("1. Få råd"))).toBe("1. Få råd hver vinter år 2. Næste trin");
  });
});
