import { expect, test } from "vitest";
import { walkBuiltSite } from "../../../src/crawl/built-site.ts";
import { readPages } from "../../../src/crawl/read-pages.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("every page is read but one that only leads on", async () => {
  const page = (head: string) =>
    `<!doctype html><html lang="da"><head><title>T</title>${head}</head><body></body></html>`;
  const folder = await folderOf({
    "index.html": page(""),
    "a/index.html": page('<meta name="robots" content="noindex">'),
    "was/index.html": page('<meta http-equiv="refresh" content="0; url=/a/">'),
  });
  const read = await readPages(await walkBuiltSite(folder));
  expect(read.map(({ path, asksNotToBeListed }) => [path, asksNotToBeListed])).toEqual([
    ["/a/", true],
    ["/", false],
  ]);
});
