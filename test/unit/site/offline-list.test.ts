import { describe, expect, test } from "vitest";
import { municipalityList, sharedList } from "../../../src/site/offline-list.ts";

const file = (name: string, text?: string) =>
  [
    name,
    { size: name.length, sha256: name.padEnd(64, "0"), ...(text === undefined ? {} : { text }) },
  ] as const;
const page =
  '<link href="/x/assets/site.css"><script src="/x/assets/reader.js"></script><use href="/x/assets/p.svg#ring"><a href="/x/by/a/a.pdf"></a><img src="/x/by/a/a.webp"><img src="https://a.dk/b.png"><img src="/x/no.png"><link href="/x/assets/themes/by.0123456789.css">';
const files = new Map([
  file("index.html", page),
  file("404.html", page),
  file("soeg/index.html", page),
  file("by/index.html", page),
  file("by/a/index.html", page),
  file("by/a/a.pdf"),
  file("by/a/a.webp"),
  file("byen/index.html", page),
  file("assets/site.css"),
  file("assets/reader.js"),
  file("assets/p.svg"),
  file("assets/fonts/atkinson-400.woff2"),
  file("assets/themes/by.0123456789.css"),
  file("assets/themes/by-bold.0123456789.woff2"),
  file("assets/themes/byen-bold.0123456789.woff2"),
  file("assets/fonts/noto-sans-greek-400.woff2"),
]);
const place = { path: "/by/", name: "By Kommune" };

describe("the list of a municipality", () => {
  const { path, list } = municipalityList(place, files, "/x/");

  test("lies beside its page and names it", () => {
    expect([path, list.name]).toEqual(["by/offline.json", "By Kommune"]);
  });

  test("has its own pages under the addresses that readers use, and no neighbour's", () => {
    expect(Object.keys(list.files).filter((one) => one.endsWith("/"))).toEqual(["/x/by/a/", "/x/by/"]);
  });

  test("has what the pages load from the site, and neither papers nor their pictures", () => {
    expect(Object.keys(list.files).filter((one) => !one.endsWith("/"))).toEqual([
      "/x/assets/site.css",
      "/x/assets/reader.js",
      "/x/assets/p.svg",
      "/x/assets/themes/by.0123456789.css",
      "/x/assets/fonts/atkinson-400.woff2",
      "/x/assets/themes/by-bold.0123456789.woff2",
    ]);
  });

  test("has the papers that a reader may choose, with their size", () => {
    expect(list.papers).toEqual({ "/x/by/a/a.pdf": ["by/a/a.pdf", 10] });
  });
});

test("where a municipality has the site for its own, its list has every page but that for what is not there", () => {
  const { path, list } = municipalityList({ ...place, path: "/" }, files, "/x/");
  expect(path).toBe("offline.json");
  expect(Object.keys(list.files)).toContain("/x/byen/");
  expect(Object.keys(list.files)).not.toContain("/x/404.html");
});

test("every reader has the front page and the list from A to Å, and no paper", () => {
  const { files: kept, papers } = sharedList(files, "/x/");
  expect(Object.keys(kept).filter((one) => one.endsWith("/"))).toEqual(["/x/", "/x/soeg/"]);
  expect(papers).toEqual({});
});
