import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plainName } from "../helpers/asset-names.ts";
import type { BuiltPage, BuiltSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const headingsOf = ({ document }: BuiltPage) => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
const levelOf = (heading: Element) => Number(heading.localName.slice(1));

/** What a browser fetches on its own while it shows a page. */
const fetched =
  "link[href]:not([rel=canonical]), script[src], use, img, source, iframe, video, audio, object, embed";

/** Holds each page of a site, whoever wrote its content, to what its frame promises. */
export function describeFrame(site: BuiltSite, whose = "Klarstandard"): void {
  describe("every page", () => {
    /** The places on the pages where a rule is broken; none where all is well. */
    function breaches(rule: (page: BuiltPage) => readonly string[]): readonly string[] {
      return site.pages.flatMap((page) => rule(page).map((place) => `${page.path}: ${place}`));
    }

    test("says that it is in Danish", () => {
      expect(new Set(site.pages.map(({ document }) => document.documentElement.lang))).toEqual(
        new Set(["da"]),
      );
    });

    test("hides nothing from the search that has no end: Pagefind would leave out all that follows", () => {
      const endless = "img, input, br, hr, source, wbr, col";
      expect(
        breaches(({ document }) =>
          [...document.querySelectorAll(`:is(${endless}):is(.on-paper, .anchor)`)].map(
            ({ outerHTML }) => outerHTML,
          ),
        ),
      ).toEqual([]);
    });

    test("has one main heading", () => {
      expect(breaches((page) => (textsOf(page.document, "h1").length === 1 ? [] : ["not one h1"]))).toEqual(
        [],
      );
    });

    test("goes down its headings one level at a time", () => {
      const skips = breaches((page) => {
        const headings = headingsOf(page);
        return headings
          .filter((heading, index) => {
            const previous = headings[index - 1];
            return levelOf(heading) > (previous === undefined ? 0 : levelOf(previous)) + 1;
          })
          .map(wordsOf);
      });
      expect(skips).toEqual([]);
    });

    test("has no empty heading", () => {
      const empty = breaches((page) =>
        headingsOf(page)
          .filter((heading) => wordsOf(heading) === "")
          .map(({ id }) => id),
      );
      expect(empty).toEqual([]);
    });

    test("has a title of its own that says where the reader is", () => {
      const titles = site.pages.map(({ document }) => document.title);
      expect(titles.filter((title) => title.trim() === "")).toEqual([]);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(titles.filter((title) => !title.includes(whose))).toEqual([]);
    });

    test("has a description", () => {
      expect(
        breaches(({ document }) =>
          document.querySelector("meta[name=description]")?.getAttribute("content") ? [] : ["none"],
        ),
      ).toEqual([]);
    });

    test("begins with a link that skips to its content", () => {
      for (const { document } of site.pages) {
        const first = one(document, "a, button, input, select, [tabindex]");
        expect(wordsOf(first)).toBe("Gå til indholdet");
        const target = one(document, first.getAttribute("href") ?? "");
        expect([target.localName, target.getAttribute("tabindex")]).toEqual(["main", "-1"]);
      }
    });

    test("has a search form: in its header, on the front page in the middle; without JavaScript it leads to the list, and no word is sent", () => {
      for (const { path, document } of site.pages) {
        const form = one(document, path === "/" ? "main form" : ".site-header form");
        expect([form.getAttribute("method"), form.getAttribute("action")]).toEqual(["get", "/soeg/"]);
        const field = one(form, "input[type=search]");
        expect(field.hasAttribute("name")).toBe(false);
        const label = form.querySelector(`label[for=${field.id}]`)?.textContent;
        expect(label ?? field.getAttribute("aria-label")).toMatch(/^(Søg|Skriv)/);
        expect(textsOf(form, "button[type=submit]")).toEqual(["Søg"]);
      }
    });

    test("leads to the accessibility statement from its foot", () => {
      for (const { document } of site.pages)
        expect(textsOf(document, "footer a")).toContain("Tilgængelighedserklæring");
    });

    test("carries no style and no script of its own", () => {
      const inline = breaches(({ document }) =>
        [...document.querySelectorAll("[style], style, script:not([src], [type='application/ld+json'])")].map(
          ({ outerHTML }) => outerHTML,
        ),
      );
      const handlers = breaches(({ document }) =>
        [...document.querySelectorAll("*")].flatMap((part) =>
          part.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
      );
      expect([...inline, ...handlers]).toEqual([]);
    });

    test("fetches nothing from another host", () => {
      const sources = breaches(({ document }) =>
        [...document.querySelectorAll(fetched)]
          .flatMap((part) =>
            ["href", "src", "srcset", "data", "poster"].map((name) => part.getAttribute(name)),
          )
          .filter((address) => address !== null)
          .filter((address) => !/^\/(?!\/)/.test(address)),
      );
      expect(sources).toEqual([]);
    });

    test("weighs at most 60 kB with its stylesheets", () => {
      const bytes = ({ html, document }: BuiltPage) =>
        [...document.querySelectorAll("link[rel=stylesheet]")]
          .map((sheet) => readFileSync(join(site.folder, sheet.getAttribute("href") ?? "")).length)
          .reduce((sum, size) => sum + size, Buffer.byteLength(html));
      expect(breaches((page) => (bytes(page) > 60_000 ? [`${bytes(page)} bytes`] : []))).toEqual([]);
    });

    test("loads the scripts of the reader's choices, and each kind of page its own", () => {
      for (const { path, document } of site.pages) {
        const scripts = [...document.querySelectorAll("script[src]")].map((script) =>
          plainName(script.getAttribute("src") ?? ""),
        );
        const choices = ["/assets/choices.js", "/assets/reader.js"];
        const has = (selector: string) => document.querySelector(selector) !== null;
        const own = [
          ...(path === "/offline.html" ? ["offline.js"] : []),
          ...(path === "/soeg/" ? ["search.js"] : []),
          ...(path.endsWith("/tjekliste/") ? ["checklist.js"] : []),
          ...(path.endsWith("/klage/") ? ["complaint.js"] : []),
          ...(has(".contents") ? ["long-text.js"] : []),
          ...(has(".own-place") ? ["home.js"] : []),
          ...(has("[data-comparison]") ? ["comparison.js"] : []),
          ...(has(".list-filter") ? ["list-filter.js"] : []),
        ];
        const wanted = [...choices, ...own.map((name) => `/assets/${name}`)];
        expect([path, scripts.toSorted()]).toEqual([path, wanted.toSorted()]);
      }
    });
  });
}
