import { join } from "node:path";
import { expect, test } from "vitest";
import { walkBuiltSite } from "../../../src/crawl/built-site.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("every page in the folder is found, with the address that it answers to", async () => {
  const folder = await folderOf({
    "index.html": "a",
    "404.html": "b",
    "a/b/index.html": "c",
    "a/b/c.pdf": "dd",
  });
  const site = await walkBuiltSite(folder);
  expect(site.pages).toEqual([
    { path: "/404.html", file: "404.html" },
    { path: "/a/b/", file: "a/b/index.html" },
    { path: "/", file: "index.html" },
  ]);
  expect(site.files.get("/a/b/c.pdf")).toBe(2);
});

test("a page may have any name, and an older ending", async () => {
  const folder = await folderOf({
    "Gammel side.HTM": "a",
    "ældre/index.htm": "b",
    "x.xhtml": "c",
    "y.txt": "d",
  });
  const { pages } = await walkBuiltSite(folder);
  expect(pages.map(({ path }) => path)).toEqual(["/Gammel side.HTM", "/x.xhtml", "/ældre/index.htm"]);
});

test("a folder that is missing is no site without faults", async () => {
  const missing = join(await folderOf({}), "_site");
  await expect(walkBuiltSite(missing)).rejects.toMatchObject({
    name: "AuditError",
    message: `There is no built site in ${missing}: run "npm run build" first.`,
  });
});

test("a folder without a page is no site without faults", async () => {
  const folder = await folderOf({ "assets/a.css": "" });
  await expect(walkBuiltSite(folder)).rejects.toMatchObject({
    name: "AuditError",
    message: `${folder} holds no page and no PDF, so there is nothing to audit: run "npm run build" first.`,
  });
});

test("a folder of PDFs alone is something to audit", async () => {
  const folder = await folderOf({ "a.pdf": "x", "b/C.PDF": "y" });
  expect(await walkBuiltSite(folder)).toMatchObject({ pages: [], pdfs: ["/a.pdf", "/b/C.PDF"] });
});
