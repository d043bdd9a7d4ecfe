import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { BuiltSite } from "../helpers/built-site.ts";
import { describeLinkedData } from "./linked-data.ts";

type Json = Record<string, unknown>;

/** What a feed must have, and each of its entries (RFC 4287, 4.1.1 and 4.1.2). */
const needed = ["id", "title", "updated"];
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Holds the open data and the feeds of a site, whoever wrote its content, to what they promise. */
export function describeData(site: BuiltSite, origin = "https://standarder.example"): void {
  const textOf = (file: string): string => readFileSync(join(site.folder, file), "utf8");
  const jsonOf = (file: string): Json => JSON.parse(textOf(file)) as Json;
  const files = site.files.filter((file) => file.startsWith("data/v1/"));
  const standards = files.filter((file) => file.startsWith("data/v1/standards/"));
  const services = files.filter((file) => file.startsWith("data/v1/services/"));
  const feeds = site.files.filter((file) => file.endsWith("feed.xml"));
  const full = site.pages.filter(({ document }) => document.querySelector(".page--full .short-answer"));
  const kinds: Readonly<Record<string, readonly string[]>> = {
    index: ["data/v1/index.json"],
    catalogue: ["data/v1/catalogue.jsonld"],
    standard: standards,
    service: services,
  };

  describe("the open data", () => {
    test("has two files for each standard, and every file has a schema", () => {
      expect(full.length).toBeGreaterThan(0);
      expect([standards.length, services.length]).toEqual([full.length, full.length]);
      const schemas = Object.keys(kinds).map((kind) => `data/v1/schema/${kind}.schema.json`);
      const known = [...Object.values(kinds).flat(), ...schemas, "data/v1/facts.csv"];
      expect(files.filter((file) => !known.includes(file))).toEqual([]);
    });

    test("fits the schemas that are published beside it", () => {
      for (const [kind, ofKind] of Object.entries(kinds)) {
        const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
        ajv.addFormat("uri", (text: string) => URL.canParse(text));
        ajv.addFormat("date", (text: string) => !Number.isNaN(Date.parse(text)));
        const fits = ajv.compile(jsonOf(`data/v1/schema/${kind}.schema.json`));
        for (const file of ofKind)
          expect([file, fits(jsonOf(file)), fits.errors]).toEqual([file, true, null]);
      }
    });

    test("leads to nothing of the site that is not there", () => {
      const gone = [...files, ...feeds].flatMap((file) =>
        addressesIn(textOf(file), origin)
          .filter((path) => !isThere(path, site))
          .map((path) => `${file} → ${path}`),
      );
      expect(gone).toEqual([]);
    });

    test("names in linked data no word whose vocabulary is not told", () => {
      for (const file of [...services, "data/v1/catalogue.jsonld"]) {
        const { "@context": vocabularies, ...data } = jsonOf(file);
        const words = prefixesIn(data);
        expect([file, words.filter((word) => !Object.hasOwn(vocabularies as Json, word))]).toEqual([
          file,
          [],
        ]);
        expect([file, Object.keys(vocabularies as Json).filter((word) => word === "")]).toEqual([file, []]);
      }
    });

    test("says of nothing when it was made, so that the same texts give the same files", () => {
      const clock = new Date().getFullYear();
      expect(
        files.filter((file) => textOf(file).includes(`${clock}-`) && /T\d\d:\d\d/.test(textOf(file))),
      ).toEqual([]);
    });
  });

  describeLinkedData(site);

  describe("a feed", () => {
    const parsed = () =>
      feeds.map((file) => ({
        file,
        feed: new JSDOM(textOf(file), { contentType: "application/xml" }).window.document,
      }));

    test("is there for the site, and for each municipality that shares it", () => {
      expect(feeds).toContain("feed.xml");
      const { municipalities } = jsonOf("data/v1/index.json") as { municipalities: { feed: string }[] };
      const named = municipalities.map(({ feed }) => new URL(feed).pathname.slice(1));
      expect(new Set(["feed.xml", ...named])).toEqual(new Set(feeds));
    });

    test("has what Atom asks for, and no two entries of one name", () => {
      for (const { file, feed } of parsed()) {
        const entries = [...feed.querySelectorAll("entry")];
        expect([file, entries.length > 0]).toEqual([file, true]);
        for (const part of [feed.documentElement, ...entries]) {
          const own = (name: string) => [...part.children].filter(({ localName }) => localName === name);
          expect([file, needed.map((name) => own(name).length)]).toEqual([file, needed.map(() => 1)]);
          expect(own("updated")[0]?.textContent).toMatch(moment);
        }
        const ids = entries.map((entry) => entry.querySelector("id")?.textContent);
        expect([file, new Set(ids).size]).toEqual([file, ids.length]);
        expect(feed.querySelector("feed > author > name")?.textContent).not.toBe("");
        expect(feed.querySelector("feed > link[rel=self]")?.getAttribute("href")).toBe(`${origin}/${file}`);
      }
    });
  });

  describe("a page of a standard", () => {
    test("names its data and its feed in its head, and is a public service for a search engine", () => {
      for (const { path, document } of full) {
        const alternates = [...document.querySelectorAll("head > link[rel=alternate]")];
        const types = alternates.map((link) => link.getAttribute("type"));
        const hasPdf = site.files.some((file) => new RegExp(`^${path.slice(1)}[^/]+\\.pdf$`).test(file));
        expect([path, types.includes("application/pdf")]).toEqual([path, hasPdf]);
        const hrefs = alternates.map((link) => link.getAttribute("href") ?? "");
        expect([path, hrefs.filter((href) => !site.files.includes(href.slice(1)))]).toEqual([path, []]);
        expect([path, types.filter((type) => type !== "application/pdf")]).toEqual([
          path,
          ["application/json", "application/atom+xml"],
        ]);
        const [script, ...others] = document.querySelectorAll('script[type="application/ld+json"]');
        const data = JSON.parse(script?.textContent ?? "") as Json;
        expect([others.length, data["@type"], data["@id"]]).toEqual([
          0,
          "GovernmentService",
          `${origin}${path}#ydelse`,
        ]);
      }
    });
  });
}

/** The paths of every address of the site in a text, without what follows a hash. */
function addressesIn(text: string, origin: string): readonly string[] {
  const found = text.matchAll(new RegExp(`${RegExp.escape(origin)}(/[^"<>);\\s#\\\\]*)`, "g"));
  return [...new Set([...found].map(([, path = ""]) => decodeURI(path)))];
}

function isThere(path: string, { files }: BuiltSite): boolean {
  return files.includes(path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1));
}

/** The prefixes of every key and every type. */
function prefixesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(prefixesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = key === "@type" ? [inner].flat().map(String) : key.startsWith("@") ? [] : [key];
    return [...named.map((name) => name.split(":")[0] ?? ""), ...(key === "@type" ? [] : prefixesIn(inner))];
  });
}
