import { describe, expect, test } from "vitest";
import { outputOrder } from "../../../src/model/index.ts";
import { municipalityPage, printoutsPage } from "../../../src/view/municipality-view.ts";
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
    expect(municipalityPage({ ...lillerup, profile }, context).contacts).toMatchObject([
      {
        name: "Omstillingen",
        phone: { href: "tel:+4512345699" },
        note: "Det er kommunens hovednummer.",
      },
    ]);
    expect(page.contacts).toEqual([]);
  });

  test("leads to no book in a build without PDFs", () => {
    expect(municipalityPage(lillerup, context)).not.toHaveProperty("book");
  });
});

describe("the desk's page", () => {
  const page = printoutsPage(lillerup, allPrinted);

  test("has a row for each standard and a column for each way to print it", () => {
    expect(page.rows.map(({ title }) => title)).toEqual([
      "Bostøtte",
      "Hjemmehjælp",
      "Ledsagelse",
      "Madservice",
      "Værested",
    ]);
    expect(page.columns).toEqual([
      "Hele indholdet",
      "Stor skrift",
      "Let at læse",
      "Hæfte, let at læse",
      "Tjekliste",
    ]);
  });

  test("fills each cell with one link, with pages and size", () => {
    const cells = page.rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(ids.length * 5);
    expect([...new Set(cells.map(({ print }) => visibleSpaces(print?.details ?? "")))]).toEqual([
      "PDF, 2~sider, 50~kB",
      "PDF, 1~ark, 50~kB",
    ]);
  });

  test("puts each link under its column", () => {
    const [row] = page.rows;
    expect(row?.cells.map(({ label }) => label)).toEqual(page.columns);
    expect(row?.cells.map(({ print }) => print?.href?.split("/").at(-1))).toEqual([
      "lillerup-bostoette.pdf",
      "lillerup-bostoette-stor-skrift.pdf",
      "lillerup-bostoette-let.pdf",
      "lillerup-bostoette-let-haefte.pdf",
      "lillerup-bostoette-tjekliste.pdf",
    ]);
  });

  test("says in place of the link that a PDF could not be made, and links the others", () => {
    const broken = printPath(context, "lillerup", "madservice", "large");
    const index = new Map([...prints, [broken, "failed" as const]]);
    const row = printoutsPage(lillerup, contextWith(index)).rows.find(({ title }) => title === "Madservice");
    expect(row?.cells.map(({ print }) => print?.href ?? print?.details)).toEqual([
      "/hjaelp/lillerup/madservice/lillerup-madservice.pdf",
      "PDF-filen kunne ikke laves. Du kan printe siden fra din browser.",
      "/hjaelp/lillerup/madservice/let/lillerup-madservice-let.pdf",
      "/hjaelp/lillerup/madservice/let/lillerup-madservice-let-haefte.pdf",
      "/hjaelp/lillerup/madservice/tjekliste/lillerup-madservice-tjekliste.pdf",
    ]);
  });

  test("says how a booklet is printed and folded, where there is one", () => {
    expect(page.fold).toBe("Hæfte: Print på begge sider, vend på den korte led, og fold på midten.");
    expect(printoutsPage(lillerup, context)).not.toHaveProperty("fold");
  });

  test("has the book", () => {
    expect(page.book?.href).toBe("/hjaelp/lillerup/lillerup-kvalitetsstandarder.pdf");
  });

  test("says nothing of missing PDFs when they are there", () => {
    expect(page).not.toHaveProperty("notice");
  });

  test("says so when the build holds no PDFs", () => {
    expect(printoutsPage(lillerup, context).notice).toBe(
      "Siden er bygget uden PDF-filer. Du kan printe hver side fra din browser.",
    );
  });
});
