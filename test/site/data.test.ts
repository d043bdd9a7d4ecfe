import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtSite, inventedMunicipalities } from "../helpers/built-site.ts";
import { describeData } from "../site-rules/data.ts";

const shared = await builtSite({ municipalities: ["lillerup", "storeby", "kortstrup"] });
const own = await builtSite({ content: inventedMunicipalities, municipalities: ["storeby"] });
const letters = await builtSite({ content: "test/fixtures/letters" });

describe("on a site that municipalities share", () => {
  describeData(shared);
});

describe("on a municipality's own site", () => {
  describeData(own);

  test("no address of the data has its name before it", () => {
    expect(own.files).toEqual(
      expect.arrayContaining(["feed.xml", "data/v1/standards/madservice.json", "data/v1/index.json"]),
    );
    expect(own.files.filter((file) => file.includes("storeby/"))).toEqual([]);
  });
});

describe("with letters of every alphabet", () => {
  describeData(letters);
});

test("the sitemap dates the pages of standards by their texts, and no page by the build", async () => {
  const sitemap = await readFile(join(shared.folder, "sitemap.xml"), "utf8");
  const dateOf = (path: string) =>
    new RegExp(`<loc>https://standarder\\.example${path}</loc>(?:<lastmod>([\\d-]+)</lastmod>)?`).exec(
      sitemap,
    )?.[1];
  expect(dateOf("/lillerup/madservice/")).toBe("2026-11-01");
  expect(dateOf("/om/")).toBeUndefined();
  expect(sitemap).toContain("/om/</loc></url>");
});

test("what is for staff is in no data and no feed", async () => {
  const files = shared.files.filter((file) => /^data\/|feed\.xml$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(shared.folder, file), "utf8")));
  expect(shared.files.some((file) => file.includes("/fagligt/"))).toBe(true);
  expect(texts.filter((text) => text.includes("fagligt"))).toEqual([]);
});

test("the page about the data can be reached, and its examples lead to files that are there", () => {
  const { document } = shared.page("/data/");
  const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");
  expect(links).toEqual(expect.arrayContaining(["/data/v1/index.json", "/feed.xml"]));
  // The licence that Storeby states is elsewhere.
  const outside = links.filter((href) => !shared.files.includes(href.slice(1)));
  expect(outside).toEqual(["https://storeby.example/licens/"]);
  const codes = [...document.querySelectorAll("code")].flatMap(
    ({ textContent }) => /https:\/\/standarder\.example\/(\S+)/.exec(textContent)?.[1] ?? [],
  );
  expect(codes).toHaveLength(3);
  expect(codes.filter((path) => !shared.files.includes(path))).toEqual([]);
  const about = shared.page("/om/").document;
  expect(about.querySelector('main a[href="/data/"]')).not.toBeNull();
});
