import { expect, test } from "vitest";
import { printDocuments } from "../../../src/pdf/index.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";

/** A page of 680 pt and a second one with the last two lines; `space` is what stands between them, in points. */
const body = (space: number): string =>
  `<h1 id="titel">Madservice</h1><div style="height:${space}pt"></div><p>Ring til køkkenet.</p><p>Du får svar samme dag.</p>`;

const pagesOf = async (changes: Parameters<typeof sampleJob>[1]): Promise<number | undefined> => {
  const [print] = await printDocuments([sampleJob(body(640), changes)], {
    assets: sampleAssets,
    concurrency: 1,
  });
  return print?.pages;
};

/** A document that can be set tighter once. */
const once = (html: string) => (step: number) => (step === 1 ? html : undefined);

test("a page with only a few lines is saved by a higher density", async () => {
  expect(await pagesOf({ tighter: once(sampleJob(body(300)).html) })).toBe(1);
});

test("without a higher density the lines stay where they are", async () => {
  expect(await pagesOf({})).toBe(2);
});

test("a page that is filled enough is left as it was designed", async () => {
  expect(await pagesOf({ tighter: once(sampleJob(body(300)).html), leastFilled: 0.01 })).toBe(2);
});

test("a document that must fit on fewer pages is set tighter, also where none of its pages is nearly empty", async () => {
  const onPages = (count: number) =>
    `<h1 id="titel">Madservice</h1>${'<p style="break-before: page">Ring til køkkenet.</p>'.repeat(count - 1)}`;
  const pages = async (changes: Parameters<typeof sampleJob>[1]) => {
    const tighter = once(sampleJob(onPages(2)).html);
    const job = sampleJob(onPages(3), { tighter, leastFilled: 0.01, ...changes });
    const [print] = await printDocuments([job], { assets: sampleAssets, concurrency: 1 });
    return print?.pages;
  };
  expect(await pages({})).toBe(3);
  expect(await pages({ mostPages: 2 })).toBe(2);
});
