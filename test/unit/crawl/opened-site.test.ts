import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { siteText } from "../../../src/crawl/built-site.ts";
import { openSite } from "../../../src/crawl/opened-site.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test.for([["/"], ["/x/"]] as const)(
  "every page of a folder below %s answers, whatever its file is called",
  async ([pathPrefix]) => {
    const folder = await folderOf({
      "index.html": "a",
      "hjælp til æ, ø & å/index.html": "b",
      "100 %.html": "c",
      "gammel.htm": "d",
    });
    const { site, urlOf, close } = await openSite({ folder, pathPrefix }, 1000);
    onTestFinished(close);
    const answers = site.pages.map(async ({ path }) => [path, (await fetch(urlOf(path))).status]);
    expect(Object.fromEntries(await Promise.all(answers))).toEqual({
      "/": 200,
      "/hjælp til æ, ø & å/": 200,
      "/100 %.html": 200,
      "/gammel.htm": 200,
    });
  },
);

test("a page of a folder says itself in which letters it is", async () => {
  const folder = await folderOf({ "index.html": "" });
  const html = `<meta charset="iso-8859-1"><p>Hjælp på ø</p>`;
  await writeFile(join(folder, "index.html"), Buffer.from(html, "latin1"));
  const { site, urlOf, close } = await openSite({ folder }, 1000);
  onTestFinished(close);
  expect((await fetch(urlOf("/"))).headers.get("content-type")).toBe("text/html");
  expect(await siteText(site, "/index.html")).toBe(html);
});
