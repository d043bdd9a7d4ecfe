import { join } from "node:path";
import { expect, test } from "vitest";
import { stalePages } from "../../../src/site/development/stale-pages.ts";
import { folderOf } from "../../helpers/folder-of.ts";

test("a page that this build did not make is stale, and no other file is", async () => {
  const output = await folderOf({
    "index.html": "",
    "lillerup/index.html": "",
    "lillerup/madservice/index.html": "",
    "assets/site.css": "",
  });
  const results = ["index.html", "lillerup/index.html"].map((page) => ({
    outputPath: join(output, page),
    content: "",
  }));
  const done = { directories: { output }, runMode: "serve" as const };
  expect(await stalePages({ ...done, results: [...results, { outputPath: false, content: "" }] })).toEqual([
    join("lillerup", "madservice", "index.html"),
  ]);
});
