import { describe, expect, test } from "vitest";
import { outputOrder } from "../../../src/model/index.ts";
import { desksPage, printoutsPage } from "../../../src/view/desk-view.ts";
import { bookPath, printPath } from "../../../src/view/routes.ts";
import type { PrintIndex } from "../../../src/view/site-context.ts";
import { context, contextWith, lillerup, only, summaries } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const ids = lillerup.records.map(({ standard }) => standard.id);
const prints: PrintIndex = new Map([
  [bookPath(context, "lillerup"), { pages: 31, bytes: 400_000 }],
  ...ids.flatMap((id) =>
    outputOrder.map(
      (output) => [printPath(context, "lillerup", id, output), { pages: 3, bytes: 50_000 }] as const,
    ),
  ),
]);
const page = printoutsPage(lillerup, contextWith(prints));
const madservice = page.standards.find(({ id }) => id === "madservice");

test("each standard offers what a desk is asked for most first, and the whole text last", () => {
  expect(page.standards.map(({ id }) => id)).toEqual(ids);
  expect(madservice?.papers.map(({ name }) => name)).toEqual([
    "Pakke til en borger",
    "Tjekliste",
    "Let at læse",
    "Let at læse som hæfte",
    "Hele indholdet med stor skrift",
    "Hele indholdet",
  ]);
});

test("a paper tells for whom it is, its sheets on both sides, and shows its first page", () => {
  const [first] = madservice?.papers ?? [];
  expect(first).toMatchObject({
    href: "/hjaelp/lillerup/madservice/lillerup-madservice-pakke.pdf",
    picture: "/hjaelp/lillerup/madservice/lillerup-madservice-pakke.webp",
  });
  expect(first?.forWhom).toMatch(/^Til den, der /);
  expect(visibleSpaces(first?.sheets ?? "")).toBe("2~ark");
  expect(visibleSpaces(first?.details ?? "")).toBe("PDF, 3~sider, 50~kB");
});

test("no two papers are for the same", () => {
  const forWhom = madservice?.papers.map((paper) => paper.forWhom) ?? [];
  expect(new Set(forWhom).size).toBe(forWhom.length);
});

test("a paper that could not be made says so in place of its link, and the others have theirs", () => {
  const broken = printPath(context, "lillerup", "madservice", "large");
  const { standards } = printoutsPage(
    lillerup,
    contextWith(new Map([...prints, [broken, "failed" as const]])),
  );
  const papers = standards.find(({ id }) => id === "madservice")?.papers ?? [];
  expect(papers.filter(({ href }) => href === undefined)).toEqual([
    expect.objectContaining({
      name: "Hele indholdet med stor skrift",
      details: "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
    }),
  ]);
});

test("the book stands apart", () => {
  expect(only(page.book).href).toBe("/hjaelp/lillerup/lillerup-kvalitetsstandarder.pdf");
});

test("a long list can be searched in, a short one is read", () => {
  expect(page.isLong).toBe(true);
  expect(page.shell.scripts).toContain("/hjaelp/assets/list-filter.js");
  const short = printoutsPage({ ...lillerup, records: lillerup.records.slice(0, 4) }, contextWith(prints));
  expect(short.isLong).toBe(false);
  expect(short.shell.scripts.join(" ")).not.toContain("list-filter");
});

test("a build without PDFs says so", () => {
  expect(page).not.toHaveProperty("notice");
  expect(printoutsPage(lillerup, context).notice).toBe(
    "Siden er bygget uden PDF-filer. Du kan printe hver side fra din browser.",
  );
});

describe("papers that can be kept in the browser", () => {
  const site = { ...contextWith(prints), offline: true };

  test("are told with their number and weight, for each standard and for the book", () => {
    const { standards, keepBook } = printoutsPage(lillerup, site);
    const keep = standards.find(({ id }) => id === "madservice")?.keep;
    expect(visibleSpaces(keep?.keep ?? "")).toBe("Gem til brug uden net (6~PDF-filer, 300~kB)");
    expect(visibleSpaces(keep?.remove ?? "")).toBe("Slet de gemte papirer (300~kB)");
    expect(visibleSpaces(keepBook?.keep ?? "")).toBe("Gem til brug uden net (1~PDF-fil, 400~kB)");
  });

  test("are not offered by a site that keeps nothing, nor where none was made", () => {
    expect(page.standards.map(({ keep }) => keep)).toEqual(page.standards.map(() => undefined));
    expect(page.keepBook).toBeUndefined();
    const failed = new Map([...prints.keys()].map((path) => [path, "failed"] as const));
    const none = printoutsPage(lillerup, { ...contextWith(failed), offline: true });
    expect(none.standards.map(({ keep }) => keep)).toEqual(none.standards.map(() => undefined));
  });
});

describe("the list of desks", () => {
  test("leads to the desk of every municipality", () => {
    expect(desksPage(summaries, context).desks).toEqual([
      { href: "/hjaelp/lillerup/udskrifter/", text: "Lillerup Kommune" },
    ]);
  });
});
