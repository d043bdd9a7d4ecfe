import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"] });
const standards = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"];

/** Gives the part about complaints on the full page and on the checklist, which must not tell different things. */
function complaints(standard: string, municipality = "lillerup"): readonly Element[] {
  return ["", "tjekliste/"].map((folder) =>
    one(site.page(`/${municipality}/${standard}/${folder}`).document, "section:has(> #klage)"),
  );
}

test("a right to appeal comes with deadline, form and receiver, and in full with its course and who decides", () => {
  const parts = complaints("hjemmehjaelp").map(wordsOf);
  for (const words of parts) {
    expect(words).toContain("Du kan klage over kommunens svar på din ansøgning.");
    expect(words).toContain(" senest 4 uger efter, at du fik afgørelsen.");
    expect(words).toContain("Du kan klage skriftligt eller mundtligt.");
    expect(words).toContain("Lillerup Kommune, Klager");
    expect(words).toContain("Borgerservice kan hjælpe dig med at skrive klagen.");
  }
  const { document } = site.page("/lillerup/hjemmehjaelp/");
  expect(textsOf(one(document, "section:has(> #klage)"), "ol li")).toEqual([
    "Kommunen ser på sagen igen.",
    "Hvis kommunen holder fast, sender den klagen videre til Ankestyrelsen.",
  ]);
  expect(parts[0]).toContain("Hvis kommunen holder fast, er det Ankestyrelsen, der behandler klagen.");
});

test("a law that rules the appeal out is told, and cited by the full text", () => {
  const [full, sheet] = complaints("bostoette").map(wordsOf);
  const told = "Loven siger, at man ikke kan klage over denne hjælp.";
  expect(full).toContain(`${told} Det står i servicelovens § 82 a, stk. 2.`);
  expect(sheet).toContain(told);
  expect(sheet).not.toContain("Det står i");
});

test("help without a decision is said to leave nothing to appeal", () => {
  for (const part of complaints("ledsagelse")) {
    expect(wordsOf(part)).toContain("Du får ledsagelse uden en afgørelse. Så er der intet at klage over.");
  }
});

test("a municipality's own no is told as the municipality's statement", () => {
  for (const part of complaints("vaerested")) {
    expect(wordsOf(part)).toContain("Kommunen skriver, at man ikke kan klage. Spørg Lillerup Kommune.");
  }
});

test("a text that says nothing of complaints is told as not stated, with whom to ask", () => {
  for (const part of complaints("madservice", "tvivlstrup")) {
    expect(wordsOf(part)).toContain(
      "Tvivlstrup Kommune skriver ikke, om du kan klage. Spørg Køkkenet i Tvivlstrup, telefon 12 34 56 85.",
    );
  }
});

/** Gives the rules for the whole country that stand beside the municipality's own words. */
const nationalRules = (standard: string) =>
  textsOf(one(site.page(`/lillerup/${standard}/`).document, "section:has(> #klage)"), ".national li");

/** Gives what the checklist says of the whole country. */
const shortRules = (standard: string) => {
  const { document } = site.page(`/lillerup/${standard}/tjekliste/`);
  const part = one(document, "section:has(> #hele-landet)");
  expect(wordsOf(part)).toMatch(/Det gælder i hele landet .+ Tjekket \d+\. \p{L}+ \d{4}\.$/u);
  return textsOf(part, "li");
};

/** Gives the standards of which a rule is told, on the full page and on the checklist. */
const toldOf = (words: string) =>
  [nationalRules, shortRules].map((rules) =>
    standards.filter((standard) => rules(standard).some((rule) => rule.includes(words))),
  );

test("the law's own rules stand beside the municipality's words, marked, with source and date", () => {
  for (const standard of standards.filter((each) => each !== "bostoette")) {
    const part = one(site.page(`/lillerup/${standard}/`).document, "section:has(> #klage)");
    const rules = nationalRules(standard);
    expect(textsOf(part, "h4").at(-1)).toBe("Det gælder for klager i hele landet");
    expect(rules.some((rule) => rule.includes("(Forvaltningslovens § 25;"))).toBe(true);
    expect(rules.filter((rule) => !/ \(.+\)$/.test(rule))).toEqual([]);
  }
});

test("the checklist has in short what holds for everybody, marked, with its date", () => {
  for (const rules of standards.map(shortRules)) {
    expect(rules.slice(0, 2)).toEqual([
      "Kommunen skal altid vurdere netop din situation.",
      "Du må normalt tage en bisidder med, når du har en sag. En bisidder støtter dig.",
    ]);
  }
});

test("that guidance can be complained about is told only of help that usually needs no decision", () => {
  const told = toldOf("Du kan klage over manglende vejledning, også når kommunen skriver andet.");
  expect(told).toEqual([
    ["ledsagelse", "vaerested"],
    ["ledsagelse", "vaerested"],
  ]);
});

test("whoever hears a no is told to ask for a written decision, but where the law leaves no way to complain", () => {
  const told = ["hjemmehjaelp", "ledsagelse", "madservice", "vaerested"];
  expect(toldOf("bed om en skriftlig afgørelse med klagevejledning")).toEqual([told, told]);
});

test("only an appeal has lines for its deadline", () => {
  const withLines = standards.filter((standard) =>
    complaints(standard).some((part) => part.querySelector("input") !== null),
  );
  expect(withLines).toEqual(["hjemmehjaelp", "madservice"]);
});
