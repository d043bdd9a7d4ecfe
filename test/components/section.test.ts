import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/section/section.examples.ts";
import { rendered, shownText } from "./rendered.ts";

describe("a heading", () => {
  const heading = (name: keyof typeof examples.heading) =>
    rendered("section", "heading", examples.heading[name]).document;

  test("can be linked to", () => {
    expect(shownText(heading("that can be linked to").querySelector("h2#pris"))).toBe("Hvad koster det?");
  });

  test("keeps its anchor apart from those of other texts", () => {
    expect(heading("in a document with other texts").querySelector("h3")?.id).toBe("madservice-pris");
  });
});

describe("a conflict", () => {
  const { document, text } = rendered("section", "conflict", examples.conflict["two statements"]);

  test("says in words that the source says two things, and on what", () => {
    expect(shownText(document.querySelector("h3"))).toBe(
      "Hvor tit får du rengøring? Kommunen skriver to forskellige ting",
    );
  });

  test("shows both statements one after the other, each below its place", () => {
    const statements = [...document.querySelectorAll(".conflict__statements > li")];
    expect(statements.map((statement) => [...statement.children].map(shownText))).toEqual([
      ["Side 2, løbende tekst", "Rengøring gives hver 2. uge."],
      ["Side 4, tabel", "Rengøring gives hver 3. uge."],
    ]);
  });

  test("tells its layout how many columns it has", () => {
    const three = rendered("section", "conflict", examples.conflict["three statements"]).document;
    expect(document.querySelector(".conflict__statements--2")).not.toBeNull();
    expect(three.querySelectorAll(".conflict__statements--3 > li")).toHaveLength(3);
  });

  test("does not choose, and says whom to ask", () => {
    expect(text).toContain("Det er uklart, hvad der gælder. Spørg Visitationen");
  });
});

describe("a section", () => {
  const section = (name: keyof typeof examples.section) =>
    rendered("section", "section", examples.section[name]).document;

  test("prints what is not in dispute before what is", () => {
    const children = [...section("in conflict").querySelectorAll("main > :not(h1, h2)")];
    expect(children.map(({ localName, className }) => className || localName)).toEqual(["p", "conflict"]);
  });

  test("has the conflict's heading at the level that it is given, which is the third on a page", () => {
    expect(section("in conflict").querySelector(".conflict > h3")).not.toBeNull();
    expect(section("in a book").querySelector(".conflict > h4")).not.toBeNull();
  });

  test("says when its text is shared by several standards", () => {
    expect(shownText(section("inherited").querySelector(".note"))).toBe(
      "Det gælder for flere kvalitetsstandarder.",
    );
    expect(section("stated").querySelector(".note")).toBeNull();
  });
});
