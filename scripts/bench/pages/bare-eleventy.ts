// Bare Eleventy writes the pages of a built site once more: what any build with it takes at least.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";

const [site = "", out = ""] = process.argv.slice(2);
const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith(".html")).toSorted();
const pages = await Promise.all(
  paths.map(async (path) => ({ path: `/${path}`, html: await readFile(join(site, path), "utf8") })),
);
const eleventy = new Eleventy(".", out, {
  quietMode: true,
  config: (configuration) => {
    configuration.setUseGitIgnore(false);
    configuration.addGlobalData("pages", () => pages);
    configuration.addTemplate("page.njk", "{{ item.html | safe }}", {
      pagination: { data: "pages", size: 1, alias: "item" },
      permalink: "{{ item.path }}",
    });
  },
});
eleventy.disableLogger();
await eleventy.init();
const [, written] = await eleventy.write();
if (written.length !== pages.length)
  throw new Error(`${written.length} of ${pages.length} pages were written.`);
