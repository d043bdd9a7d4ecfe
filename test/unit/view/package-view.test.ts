import { describe, expect, test } from "vitest";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { packageView } from "../../../src/view/package-view.ts";
import { printPath } from "../../../src/view/routes.ts";
import { hasEasyRead } from "../../../src/view/standard-context.ts";
import { context, contextOf, contextWith, lillerup, only } from "../../helpers/lillerup.ts";

const documentAt = (name: string) =>
  only(municipalityDocuments(lillerup, context).filter(({ path }) => path.endsWith(name)));

function packageOf(standard: string, site = context) {
  const own = { ...contextOf(standard), site };
  if (!hasEasyRead(own)) throw new Error(`${standard} has no easy-read edition.`);
  return packageView(own);
}

test("the bookmarks are the papers, each with its own", () => {
  const { outline } = documentAt("lillerup-madservice-pakke.pdf");
  expect(outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([
    "Madservice: papirer til dig",
    "Madservice: tjekliste",
    "Madservice: let at læse",
  ]);
  for (const part of ["tjekliste", "let"]) {
    const own = documentAt(`lillerup-madservice-${part}.pdf`).outline.slice(1);
    expect(outline).toEqual(expect.arrayContaining([...own]));
  }
});

test("a paper is as dense as it is printed alone", () => {
  const path = printPath(context, "lillerup", "madservice", "checklist");
  const printed = { pages: 2, bytes: 1, layout: { density: 4, pageOf: {}, whole: [] } };
  const site = contextWith(new Map([[path, printed]]));
  expect(packageOf("madservice", site).checklist.density).toBe(4);
  expect(packageOf("madservice", site).easyRead.density).toBe(0);
});

describe("the card", () => {
  test("gives the contacts to apply to", () => {
    expect(packageOf("madservice").contacts.length).toBeGreaterThan(0);
    expect(packageOf("madservice")).not.toHaveProperty("noContact");
  });

  test("has room for the number where none is known, under a name of its own", () => {
    const own = contextOf("madservice");
    const silent = { ...own, standard: { ...own.standard, contacts: [] } };
    if (!hasEasyRead(silent)) throw new Error("Madservice has an easy-read edition.");
    const view = packageView(silent);
    expect(view.noContact).toContain("Kontakt Lillerup Kommune.");
    expect(view.callLines.map(({ id }) => id)).toEqual(["pakke-kommunens-telefon"]);
  });
});
