import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

/** What is told when madservice has some words in the place of others, without the file's name. */
async function toldOf(from: string, to: string): Promise<string> {
  const path = "lillerup/standards/madservice.ts";
  const text = await readFile(`test/fixtures/municipalities/${path}`, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  const folder = await municipalitiesFolder({ files: { [path]: text.replace(from, to) } });
  return (await problemsIn(folder)).replaceAll(
    /municipalities\/lillerup\/standards\/madservice\.ts:\d+ › /g,
    "",
  );
}

const titled = (title: string) => toldOf('title: "Madservice"', `title: ${JSON.stringify(title)}`);

describe("KS11: a text that says nothing is refused, whatever signs it is made of:", () => {
  test.each(["–", "...", "***", "✓", "\u2800", "?!"])("%j", async (title) => {
    expect(await titled(title)).toContain(`KS11 title
  The text is ${JSON.stringify(title)}, without a letter or a number, so it says nothing.
  Fix: Write it in words, or leave it out.`);
  });

  test.each(["\u3164", "\u115f\u1160", "\uffa0"])("letters that fill a place: %j", async (title) => {
    expect(await titled(title)).toContain("KS11 title");
  });

  test.each(["\u200b", "\u00ad\ufeff", "\u00a0\u2003", "\u2060"])(
    "letters that are nothing: %j",
    async (title) => {
      expect(await titled(title)).toBe(`KS11 title
  The text is empty.
  Fix: Write the text.`);
    },
  );

  test("a cell of a table can be a dash", async () => {
    const table = '{ kind: "table", caption: "Priser", head: ["Hvad", "Pris"], rows: [["Mad", "–"]] }';
    expect(await toldOf("body: [", `body: [${table}, `)).toBe("");
  });
});

test("KS67: a letter that cannot be published is told once, and not also as one that no font has", async () => {
  expect(await titled("Mad\ud800service")).toBe(`KS67 title
  The text holds U+D800 in "Mad⟨U+D800⟩service": a letter that was lost where the text was copied.
  Fix: Write the letter that the source has.`);
});

describe("KS13: revisions", () => {
  const revision = (name: string, replacedOn: string) =>
    `{ revision: "${name}", replacedOn: "${replacedOn}", changes: ["Ny pris."] }`;
  const revisions = (...all: readonly string[]) =>
    toldOf('revision: "2026-1",', `revision: "2026-1", earlierRevisions: [${all.join(", ")}],`);

  test("the newest stands first", async () => {
    expect(
      await revisions(revision("2024-1", "2024-05-01"), revision("2025-1", "2025-05-01")),
    ).toBe(`KS13 earlierRevisions[1].replacedOn
  The revision was replaced on 2025-05-01, after the one that stands before it (2024-05-01).
  Fix: Write the newest revision first.`);
  });

  test("each has a name of its own", async () => {
    expect(await revisions(revision("2026-1", "2026-05-01"))).toBe(`KS13 earlierRevisions[0].revision
  Two revisions are called "2026-1", so nobody can tell which one is meant.
  Fix: Give each revision a name of its own.`);
  });
});

describe("KS13: opening hours", () => {
  const opened = (hours: string) => toldOf('phone: "', `openingHours: ${JSON.stringify(hours)}, phone: "`);

  test.each(["Mandag-fredag 15-9", "kl. 15.30–9.00", "15 til 9", "9-9"])(
    "%s end before they begin",
    async (hours) => {
      expect(await opened(hours)).toMatch(
        /^KS13 contacts\[0\]\.openingHours\n {2}The hours .+ end before they begin\.\n {2}Fix: Write the earlier time first, or say that it is the next day: 16-8 næste dag\.$/,
      );
    },
  );

  test.each(["9-25", "8.75-9.30", "kl. 10.00-14.60"])("%s stand on no clock", async (hours) => {
    expect(await opened(hours)).toMatch(
      /^KS13 contacts\[0\]\.openingHours\n {2}No clock shows the hours .+\.\n {2}Fix: Write hours from 0 to 24 and minutes from 00 to 59\.$/,
    );
  });

  test.each([
    "Mandag-onsdag 9-15, torsdag 9-17.30, fredag 9-13",
    "Hele døgnet",
    "Døgnvagt 15-8",
    "kl. 16-8 næste dag",
    "0-24",
    "Lukket 23/12-2/1 og 1.5.-30.4.",
    "Telefonen 44-77 30 00",
    "Ulige uger 51-2",
    "Telefontid 9.00 – 12.00 og 12.30 – 14.00",
    "Lukket 24-26 december",
  ])("%s are hours like any other", async (hours) => {
    expect(await opened(hours)).toBe("");
  });
});

describe("KS13: a section of a standard's own is told from every other:", () => {
  const section = (id: string) => `{ id: "${id}", heading: "Kørsel", body: ["Ring."] }`;

  test.each([
    ["two with one id", `${section("koersel")}, ${section("koersel")}`],
    ["the name of a concept", section("cost")],
  ])("%s", async (_what, sections) => {
    const told = await toldOf("  facts: {", `  ownSections: [${sections}],\n  facts: {`);
    expect(told).toContain(`KS13 ownSections
  Two sections have the same id, or the id is a name of one that stands under sections.
  Fix: Give each section an id that no other section has.`);
  });

  test("a place in the order is given once", async () => {
    expect(await toldOf("  facts: {", '  order: ["cost", "cost"],\n  facts: {')).toContain(`KS13 order
  The list holds the same word twice.
  Fix: Keep one of them.`);
  });
});
