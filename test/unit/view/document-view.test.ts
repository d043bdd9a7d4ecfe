import { describe, expect, test } from "vitest";
import { type DocumentView, documentViews } from "../../../src/view/document-view.ts";
import { bookPath, Print, printPath } from "../../../src/view/routes.ts";
import { content, context, lillerup, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const documents = documentViews(content, context);
const documentAt = (path: string): DocumentView =>
  only(documents.filter((document) => document.path === path));
const printOf = (standard: string, print: Print) => documentAt(printPath("lillerup", standard, print));

test("a municipality has four PDFs for each standard and one book", () => {
  const ids = lillerup.records.map(({ standard }) => standard.id);
  const expected = ids.flatMap((id) => Object.values(Print).map((print) => printPath("lillerup", id, print)));
  expect(documents.map(({ path }) => path).toSorted()).toEqual(
    [...expected, bookPath("lillerup")].toSorted(),
  );
});

test("a municipality without standards has no book", () => {
  expect(documentViews({ municipalities: [{ ...lillerup, records: [] }] }, context)).toEqual([]);
});

describe("a PDF's title tells editions apart", () => {
  test.each([
    [Print.full, "Madservice – Lillerup Kommune"],
    [Print.large, "Madservice, stor skrift – Lillerup Kommune"],
    [Print.easyRead, "Madservice: let at læse – Lillerup Kommune"],
    [Print.checklist, "Madservice: tjekliste – Lillerup Kommune"],
  ])("%s", (print, title) => {
    expect(printOf("madservice", print).title).toBe(title);
  });

  test("and no two are the same", () => {
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
  });
});

describe("the size of the text", () => {
  test.each([
    [Print.full, "ordinary"],
    [Print.large, "large"],
    [Print.easyRead, "easy"],
    [Print.checklist, "ordinary"],
  ])("of %s is %s", (print, size) => {
    expect(printOf("madservice", print).size).toBe(size);
  });
});

test("full and large print say the same", () => {
  const full = printOf("madservice", Print.full);
  const large = printOf("madservice", Print.large);
  expect(large.template === "full" && full.template === "full" && large.view === full.view).toBe(true);
});

describe("the date of a PDF is the content's own", () => {
  test("the adoption's where there is one", () => {
    expect(printOf("hjemmehjaelp", Print.full).date).toBe("2026-03-02");
  });

  test("the day the source was read where the adoption is not stated", () => {
    expect(printOf("madservice", Print.full).date).toBe("2026-11-01");
  });

  test("the latest reading for the book", () => {
    expect(documentAt(bookPath("lillerup")).date).toBe("2026-11-01");
  });
});

describe("paper leads back to the page it belongs to", () => {
  test.each([
    [Print.full, "/lillerup/madservice/"],
    [Print.large, "/lillerup/madservice/"],
    [Print.easyRead, "/lillerup/madservice/let/"],
    [Print.checklist, "/lillerup/madservice/tjekliste/"],
  ])("%s", (print, page) => {
    expect(printOf("madservice", print).address.url).toBe(
      `https://standarder.lillerup.example/hjaelp${page}`,
    );
  });

  test("the book", () => {
    expect(documentAt(bookPath("lillerup")).address.url).toBe(
      "https://standarder.lillerup.example/hjaelp/lillerup/",
    );
  });

  test("with an address short enough to type", () => {
    expect(printOf("madservice", Print.full).address.text).toBe(
      "standarder.lillerup.example/hjaelp/lillerup/madservice",
    );
  });

  test("with a QR code that has a name in words", () => {
    expect(printOf("madservice", Print.full).qrHtml).toMatch(
      /^<svg class="qr" role="img" aria-label="QR-kode til https:\/\/standarder\.lillerup\.example\/hjaelp\/lillerup\/madservice\/" /,
    );
  });
});

test("head and foot of each page name municipality, standard, edition and the day of reading", () => {
  const style = visibleSpaces(printOf("hjemmehjaelp", Print.easyRead).pageStyleHtml);
  expect(style).toContain('"Lillerup Kommune"');
  expect(style).toContain('"Hjemmehjælp: let at læse"');
  expect(style).toContain('"Udgave 2026-2. Læst hos kommunen 1.~november~2026."');
});

test("only a checklist's first page has no running head, because its title says the same", () => {
  const without = documents.filter(({ pageStyleHtml }) => pageStyleHtml.includes(":first"));
  expect(without.map(({ template }) => template)).toEqual(
    documents.filter(({ template }) => template === "checklist").map(({ template }) => template),
  );
});

test("links in a PDF carry the whole address", () => {
  const full = printOf("hjemmehjaelp", Print.full);
  const html = full.template === "full" ? JSON.stringify(full.view.sections) : "";
  expect(html).toContain("https://standarder.lillerup.example/hjaelp/lillerup/madservice/");
  expect(html).not.toMatch(/href=\\"\//);
});

describe("the bookmarks", () => {
  test("begin with the document's title and go one level down", () => {
    for (const document of documents.filter(({ template }) => template !== "book")) {
      expect(document.outline.map(({ level }) => level)).toEqual([
        1,
        ...document.outline.slice(1).map(() => 2),
      ]);
    }
  });

  test("of easy read are its questions", () => {
    expect(printOf("madservice", Print.easyRead).outline.map(({ title }) => title)).toEqual([
      "Madservice: let at læse",
      "Det vigtigste",
      "Hvad kan du få?",
      "Hvad koster det?",
      "Hvad skal du selv gøre?",
      "Hvordan klager du?",
    ]);
  });

  test("of a checklist are its numbered parts and its words, and first the emergency numbers where it has them", () => {
    expect(printOf("hjemmehjaelp", Print.checklist).outline.map(({ title }) => title)).toEqual([
      "Hjemmehjælp: tjekliste",
      "Hvis der er fare for liv eller helbred",
      "1. Dit ansvar",
      "2. Sådan søger du",
      "3. Sådan klager du",
      "Svære ord i tjeklisten",
    ]);
    expect(printOf("madservice", Print.checklist).outline).toHaveLength(5);
  });
});
