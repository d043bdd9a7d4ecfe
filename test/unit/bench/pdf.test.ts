import { expect, test } from "vitest";
import { pdfBenchText } from "../../../scripts/bench/pdf.ts";

test("a benchmark says how many documents and rounds, and each way's speed as a ratio of ours", () => {
  const speeds = [
    { name: "our pipeline, 4 tabs", documentsPerSecond: 8, ratio: 1 },
    { name: "bare Puppeteer loop, 4 tabs", documentsPerSecond: 10, ratio: 0.8 },
  ];
  expect(pdfBenchText({ documents: 20, rounds: 7, concurrency: 4, speeds })).toMatchInlineSnapshot(`
    "20 documents, each printed once, median of 7 rounds:
    our pipeline, 4 tabs                  8.0 PDFs/s   ours is 1.00 times as fast
    bare Puppeteer loop, 4 tabs          10.0 PDFs/s   ours is 0.80 times as fast"
  `);
});
