import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildDone, UserConfig } from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import { namedAssets, siteAssets } from "../../../src/assets/index.ts";
import { assets, withPublishedNames } from "../../../src/site/assets.ts";
import { requestKey } from "../../../src/site/site-request.ts";
import type { SiteRequest } from "../../../src/view/site-view.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { content, context, lillerup, summaries } from "../../helpers/lillerup.ts";

describe("after a build", () => {
  /** Tells the plugin that the pages of `request` are there; gives their folder. */
  async function folderAfter(request: SiteRequest): Promise<string> {
    const output = await folderOf({});
    const waiting: ((done: BuildDone) => Promise<void> | void)[] = [];
    assets({
      pathPrefix: "/",
      globalData: { [requestKey]: request },
      addTransform: () => undefined,
      on: (_event: string, run: (done: BuildDone) => Promise<void> | void) => waiting.push(run),
    } as unknown as UserConfig);
    for (const run of waiting) await run({ directories: { output }, runMode: "build", results: [] });
    return output;
  }

  test.each([
    ["the whole site", { part: "whole", content, site: context }],
    ["the shared part", { part: "shared", summaries, site: context }],
  ] as const)(
    "the assets of %s are written below assets/, under their published names",
    async (_what, request) => {
      const folder = await folderAfter(request);
      const named = namedAssets(new Map([...siteAssets()].map(([path, body]) => [`assets/${path}`, body])));
      expect(named.size).toBeGreaterThan(0);
      for (const { path, bytes } of named.values()) {
        const written = await readFile(join(folder, path));
        expect(written.equals(bytes)).toBe(true);
      }
    },
  );

  test("the part of one municipality has none, because all share them", async () => {
    const folder = await folderAfter({ part: "municipality", municipality: lillerup, site: context });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("in a page", () => {
  const named = namedAssets(
    new Map([
      ["assets/site.css", "a{b:c}"],
      ["assets/reader.js", "a()"],
      ["assets/pictograms.svg", "<svg/>"],
    ]),
  );
  const of = (path: string) => named.get(path) ?? { path: "", integrity: "" };
  const shown = (html: string, prefix = "/") => withPublishedNames(html, prefix, named);

  test("a stylesheet and a script have their published address and their hash", () => {
    const css = of("assets/site.css");
    expect(shown('<link rel="stylesheet" href="/assets/site.css">')).toBe(
      `<link rel="stylesheet" href="/${css.path}" integrity="${css.integrity}">`,
    );
    const js = of("assets/reader.js");
    expect(shown('<script type="module" src="/x/assets/reader.js"></script>', "/x/")).toBe(
      `<script type="module" src="/x/${js.path}" integrity="${js.integrity}"></script>`,
    );
  });

  test("one picture out of a file stays that one", () => {
    expect(shown('<use href="/assets/pictograms.svg#home">')).toBe(
      `<use href="/${of("assets/pictograms.svg").path}#home">`,
    );
  });

  test("what lies elsewhere is left alone", () => {
    const html =
      '<a href="/site.css"></a><a href="https://a.dk/assets/site.css"></a><a href="/assets/other.css"></a>';
    expect(shown(html)).toBe(html);
  });
});
