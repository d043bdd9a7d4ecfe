import { describe, expect, test } from "vitest";
import { outputOrder } from "../../../src/model/index.ts";
import { municipalityPage } from "../../../src/view/municipality-view.ts";
import { bookPath, printPath } from "../../../src/view/routes.ts";
import type { PrintIndex } from "../../../src/view/site-context.ts";
import { context, contextWith, lillerup, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const ids = lillerup.records.map(({ standard }) => standard.id);
const prints: PrintIndex = new Map([
  [bookPath(context, "lillerup"), { pages: 31, bytes: 400_000 }],
  ...ids.flatMap((id) =>
    outputOrder.map(
      (output) => [printPath(context, "lillerup", id, output), { pages: 2, bytes: 50_000 }] as const,
    ),
  ),
]);
const allPrinted = contextWith(prints);

describe("a municipality's page", () => {
  const page = municipalityPage(lillerup, allPrinted);
  const { standards } = only(page.groups);

  test("lists its standards in the order of their titles", () => {
    expect(standards.map(({ title }) => title)).toEqual([
      "Bostøtte",
      "Hjemmehjælp",
      "Ledsagelse",
      "Madservice",
      "Værested",
    ]);
  });

  test("tells of each standard what it promises and the law it rests on", () => {
    const entry = only(standards.filter(({ title }) => title === "Madservice"));
    expect(entry.promise).toBe("Du får varm mad bragt hjem.");
    expect(visibleSpaces(entry.law)).toBe("Servicelovens §~83");
  });

  test("leads to every edition of each standard", () => {
    expect(standards.map(({ editions }) => editions.length)).toEqual(ids.map(() => 3));
  });

  test("leads to the book, to everything printable and to the municipality's own site", () => {
    expect(page.book?.href).toBe("/hjaelp/lillerup/lillerup-kvalitetsstandarder.pdf");
    expect(page.printouts.href).toBe("/hjaelp/lillerup/udskrifter/");
    expect(page.website).toEqual({
      href: "https://lillerup.example/",
      text: "Lillerup Kommunes egen hjemmeside",
    });
  });

  test("gives the main number where the municipality has one", () => {
    const switchboard = { phone: "12345699", source: "https://lillerup.example/kontakt", seen: "2026-11-02" };
    const profile = { ...lillerup.profile, switchboard };
    expect(municipalityPage({ ...lillerup, profile }, context).contacts[0]).toMatchObject({
      name: "Omstillingen",
      phone: { href: "tel:+4512345699" },
      note: "Det er kommunens hovednummer.",
    });
  });

  test("leads to no book in a build without PDFs", () => {
    expect(municipalityPage(lillerup, context)).not.toHaveProperty("book");
  });
});

describe("the checklists of a municipality with few standards", () => {
  const few = { ...lillerup, records: lillerup.records.slice(0, 2) };

  test("are papers on its page, each named by its help, with its pages and its size", () => {
    const { checklists, shell } = municipalityPage(few, allPrinted);
    expect(checklists.map(({ href, name, details }) => [href, name, visibleSpaces(details)])).toEqual([
      [
        "/hjaelp/lillerup/bostoette/tjekliste/lillerup-bostoette-tjekliste.pdf",
        "Tjekliste: Bostøtte",
        "PDF, 2~sider, 50~kB",
      ],
      [
        "/hjaelp/lillerup/hjemmehjaelp/tjekliste/lillerup-hjemmehjaelp-tjekliste.pdf",
        "Tjekliste: Hjemmehjælp",
        "PDF, 2~sider, 50~kB",
      ],
    ]);
    expect(shell.skips).toEqual([{ href: "#print", text: "Gå til print" }]);
  });

  test("are left to the page of all papers where there are many standards, or no papers", () => {
    expect(municipalityPage(lillerup, allPrinted).checklists).toEqual([]);
    expect(municipalityPage(few, context).checklists).toEqual([]);
  });
});
