import { assets } from "./src/site/assets.ts";
import { contentFiles } from "./src/site/content-files.ts";
import { development } from "./src/site/development/index.ts";
import { offline } from "./src/site/offline.ts";
import { manifest } from "./src/site/record.ts";
import { relative } from "./src/site/relative.ts";
import { search } from "./src/site/search.ts";
import { templates } from "./src/site/templates.ts";
import { typescriptData } from "./src/site/typescript-data.ts";

/** @param {import("@11ty/eleventy").UserConfig} eleventyConfig */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(typescriptData); // _data/*.ts: what all municipalities share; site.ts: every page by its kind
  eleventyConfig.addPlugin(templates); //      src/pages and _includes, in the Nunjucks that also prints the PDFs
  eleventyConfig.addPlugin(assets); //         styles, fonts, scripts, pictograms → /assets/
  eleventyConfig.addPlugin(relative); //       addresses from where a page lies, for a folder that is opened without a server
  eleventyConfig.addPlugin(contentFiles); //   files of the content that are published as they are → /assets/logos/
  eleventyConfig.addPlugin(development); //    --serve: faults in the browser, deleted files, pages that are gone
  eleventyConfig.addPlugin(search); //         Pagefind over the finished pages → /pagefind/
  eleventyConfig.addPlugin(offline); //        what a browser keeps for times without a network → /sw.js
  eleventyConfig.addPlugin(manifest); //       what was written, so that nothing else is ever replaced → /.klarstandard
  eleventyConfig.addWatchTarget("municipalities/**/*.{ts,svg,png,jpg,pdf}");
  eleventyConfig.addWatchTarget("src/**/*.{ts,css,js}");
}

// No `output`: a build of ours names its own, and one here would win over it.
export const config = {
  dir: { input: "src/pages", includes: "../../_includes", data: "../../_data" },
  templateFormats: ["njk"],
};
