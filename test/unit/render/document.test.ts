import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { documentRenderer } from "../../../src/render/document.ts";
import { type DocumentView, municipalityDocuments } from "../../../src/view/document-view.ts";
import { context, lillerup } from "../../helpers/lillerup.ts";

const render = documentRenderer();

/** A document at every density that it may have, the designed one first. */
function densitiesOf(view: DocumentView): readonly string[] {
  const htmls: string[] = [];
  for (let html = render(view, 0); html !== undefined; html = render(view, htmls.length)) htmls.push(html);
  return htmls;
}

const documents = municipalityDocuments(lillerup, context).map((view) => {
  const [html = "", ...tighter] = densitiesOf(view);
  return {
    name: view.path.split("/").at(-1) ?? "",
    view,
    html,
    tighter,
    page: new JSDOM(html).window.document,
  };
});

/** Text as a reader sees it: no soft hyphens, one blank between words. */
const shown = (element: Element | null | undefined) =>
  (element?.textContent ?? "")
    .replaceAll("\u00ad", "")
    .replace(/[ \n]+/g, " ")
    .trim();

test("lillerup has something to render", () => {
  expect(documents).toHaveLength(31);
});

describe.each(documents.map(({ name, ...rest }) => [name, rest] as const))(
  "%s",
  (_name, { view, html, tighter, page }) => {
    test("is a whole document in Danish with its title and author", () => {
      expect(html).toMatch(/^<!doctype html>/);
      expect(page.documentElement.lang).toBe("da");
      expect(page.title).toBe(view.title);
      expect(page.querySelector('meta[name="author"]')?.getAttribute("content")).toBe("Lillerup Kommune");
    });

    test("has one main heading, and a package one for each of its papers", () => {
      expect(page.querySelectorAll("h1")).toHaveLength(view.template === "package" ? 3 : 1);
    });

    test("has no id twice", () => {
      const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test("has a heading with the same words for every bookmark", () => {
      const headings = view.outline.map(({ anchor }) => page.getElementById(anchor));
      expect(headings.map((heading) => [heading?.localName.slice(0, 1), shown(heading)])).toEqual(
        view.outline.map(({ title }) => ["h", title]),
      );
    });

    test("has a bookmark for every heading that has an address", () => {
      const anchors = view.outline.map(({ anchor }) => anchor);
      const headings = [...page.querySelectorAll("h1[id], h2[id], h3[id], h4[id]")];
      expect(headings.map(({ id }) => id).filter((id) => !anchors.includes(id))).toEqual([]);
    });

    test("leads to places that are there, and to whole addresses", () => {
      const hrefs = [...page.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
      const broken = hrefs.filter((href) =>
        href.startsWith("#")
          ? page.getElementById(href.slice(1)) === null
          : !/^(https:|mailto:|tel:)/.test(href),
      );
      expect(broken).toEqual([]);
    });

    test("names nothing that is not there", () => {
      const names = [...page.querySelectorAll("[aria-labelledby]")].map((element) =>
        page.getElementById(element.getAttribute("aria-labelledby") ?? ""),
      );
      expect(names).not.toContain(null);
    });

    test("skips no level of headings", () => {
      const levels = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test("carries the address and the code that lead back to the page", () => {
      expect(page.querySelector(`a[href="${view.address?.url}"]`)?.textContent).toBe(view.address?.text);
      expect(page.querySelectorAll("svg.qr")).toHaveLength(1);
    });

    test("says the same when it is set tighter; only a checklist gives up context to write", () => {
      const said = (text: string) => {
        const { document } = new JSDOM(text).window;
        for (const line of document.querySelectorAll(".write-line")) line.remove();
        return shown(document.body);
      };
      // The papers of a package are as dense as they are alone.
      if (view.template === "package") return expect(tighter).toEqual([]);
      expect(tighter.length).toBeGreaterThan(1);
      expect([...new Set(tighter.map(said))]).toEqual([said(html)]);
      const changed = tighter.filter(
        (text) => text.replace(/document--density-\d/, "") !== html.replace(/document--density-\d/, ""),
      );
      return expect(changed.length > 0).toBe(view.template === "checklist");
    });

    test("needs no script and nothing from another host", () => {
      expect(page.querySelectorAll("script, img, iframe")).toHaveLength(0);
      expect([...page.querySelectorAll("link")].map((link) => link.getAttribute("href"))).toEqual([
        "/assets/document.css",
      ]);
    });
  },
);

test("the book's contents leave a place for the number of each page", () => {
  const book = documents.find(({ view }) => view.template === "book");
  const places = [...(book?.page.querySelectorAll("[data-page-of]") ?? [])];
  const anchors = book?.view.outline.map(({ anchor }) => anchor) ?? [];
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !anchors.includes(place.getAttribute("data-page-of") ?? ""))).toEqual([]);
});

test("a draft says so and shows neither address nor code, on each kind of paper", () => {
  for (const view of municipalityDocuments(lillerup, { ...context, isDraft: true })) {
    const page = new JSDOM(render(view, 0)).window.document;
    expect(shown(page.body).startsWith("Udkast. Del ikke papiret ud endnu.")).toBe(true);
    expect(page.querySelector(".qr")).toBeNull();
    expect(shown(page.body)).not.toContain("Læs det på nettet");
  }
});

describe("the list of contents", () => {
  const listOf = (name: string) => {
    const view = documents.find(({ view: { path } }) => path.endsWith(name))?.view;
    const html = view === undefined ? "" : render(view, 0, true);
    return { view, page: new JSDOM(html).window.document };
  };

  test.each(["lillerup-hjemmehjaelp.pdf"])(
    "of %s leads to each part and leaves a place for the number of its page",
    (name) => {
      const { view, page } = listOf(name);
      const parts = view?.outline.filter(({ level }) => level === 2) ?? [];
      const entries = [...page.querySelectorAll(".toc li")];
      expect(entries.map((entry) => entry.querySelector("a")?.getAttribute("href"))).toEqual(
        parts.map(({ anchor }) => `#${anchor}`),
      );
      expect(entries.map((entry) => shown(entry.querySelector("a")))).toEqual(
        parts.map(({ title }) => title),
      );
      expect(
        entries.map((entry) => entry.querySelector("[data-page-of]")?.getAttribute("data-page-of")),
      ).toEqual(parts.map(({ anchor }) => anchor));
    },
  );

  test("says on which page underlined words are explained", () => {
    const { page } = listOf("lillerup-hjemmehjaelp.pdf");
    const reference = page.querySelector(".toc > p:last-child");
    expect(shown(reference)).toBe("Ord med streg under bliver forklaret. Se side .");
    expect(page.getElementById(reference?.querySelector("a")?.hash.slice(1) ?? "")).not.toBeNull();
  });

  test("is left out where it is not asked for, and of a checklist always", () => {
    expect(
      documents.filter(({ view, page }) => view.template !== "book" && page.querySelector(".toc")),
    ).toEqual([]);
    expect(listOf("lillerup-hjemmehjaelp-tjekliste.pdf").view?.contents).toEqual([]);
  });
});

describe("a checklist", () => {
  const checklist = documents.find(({ name }) => name === "lillerup-hjemmehjaelp-tjekliste.pdf");
  const fieldsOf = (html = "") =>
    [...new JSDOM(html).window.document.querySelectorAll("[data-field]")].map((field) => [
      field.getAttribute("data-field"),
      field.getAttribute("data-field-label"),
    ]);
  const leastFields = [
    ["text", "Jeg tog kontakt den"],
    ["text", "Jeg talte med"],
    ["text", "Jeg søgte den"],
    ["check", "Hvornår slutter hjælpen?"],
    ["check", "Hvem hjælper mig?"],
    ["text", "Mine notater"],
    ...[2, 3, 4].map((line) => ["text", `Mine notater, linje ${line}`]),
    ["check", "Du har en støvsuger, der virker."],
    ["check", "Du ryger ikke, mens hjælperen er der."],
    ["text", "Jeg fik afgørelsen den"],
    ["text", "Min klage skal være hos kommunen senest den (4\u00a0uger efter)"],
  ];

  test("has a form field for every box and line, and more lines where there is room", () => {
    const labels = fieldsOf(checklist?.html).map(([, label]) => label);
    expect(labels).toEqual(expect.arrayContaining(leastFields.map(([, label]) => label)));
    expect(labels.filter((label) => label?.startsWith("Mine notater"))).toHaveLength(9);
    expect(labels.filter((label) => label?.startsWith("Flere notater"))).toHaveLength(6);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("keeps every box, four lines for notes and a line for everything else in the highest density", () => {
    expect(fieldsOf(checklist?.tighter.at(-1))).toEqual(leastFields);
  });

  test("ends with the way to all that it leaves out, in every density", () => {
    for (const html of [checklist?.html, ...(checklist?.tighter ?? [])]) {
      const last = new JSDOM(html).window.document.body.lastElementChild;
      expect(last?.textContent.trim()).toMatch(/^Alt om hjælpen, loven og svære ord:/);
    }
  });
});
