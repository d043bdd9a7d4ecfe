import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { readPdf } from "./reading.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";

/** A document with a chapter on each page, and the same with a list of them. */
function chapters(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const outline = [
    { title: "Hjælp", anchor: "titel", level: 1 },
    ...numbers.map((number) => ({ title: `Del ${number}`, anchor: `del-${number}`, level: 2 })),
  ];
  const list = numbers.map(
    (number) =>
      `<li><a href="#del-${number}">Del ${number}</a> <span data-page-of="del-${number}"></span></li>`,
  );
  const body = (lead: string, height: number) =>
    `<h1 id="titel">Hjælp</h1>${lead}${numbers
      .map(
        (number) =>
          `<h2 id="del-${number}">Del ${number}</h2><p style="min-height: ${height}mm; break-inside: avoid">Tekst ${number}.</p>`,
      )
      .join("")}`;
  const htmlOf = (lead: string, height: number) => sampleJob(body(lead, height), { outline }).html;
  const [own, shared] = [200, 20].map((height) =>
    htmlOf(`<ul style="min-height: ${height}mm; margin: 0">${list.join("")}</ul>`, 150),
  );
  return sampleJob(body("", 200), {
    outline,
    path: `/dele-${count}.pdf`,
    // As designed the list takes a page of its own; set tighter, it shares the first page.
    withContents: (step) => [own, shared][step],
  });
}

test("a document of five pages lists its contents, with the pages on which they stand, on no more pages", async () => {
  const [print] = await printDocuments([chapters(5)], { assets: sampleAssets, concurrency: 1 });
  const { pages, bookmarks } = await readPdf(print?.bytes ?? new Uint8Array());
  expect(pages).toHaveLength(5);
  expect(pages[0]?.replace(/\s+/g, " ")).toContain("Del 5 5");
  expect(bookmarks.find(({ title }) => title === "Del 5")?.page).toBe(5);
});

test("a document of four pages is printed without the list", async () => {
  const [print] = await printDocuments([chapters(4)], { assets: sampleAssets, concurrency: 1 });
  const { pages } = await readPdf(print?.bytes ?? new Uint8Array());
  expect(pages).toHaveLength(4);
  expect(pages[0]).not.toContain("Del 4");
});
