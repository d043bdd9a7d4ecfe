import { describe, expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"] });
const full = (standard: string, municipality = "lillerup") =>
  site.page(`/${municipality}/${standard}/`).document;
const fullPages = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"].map((id) =>
  full(id),
);

/** Gives the visible words of one section by its anchor. */
const section = (standard: string, anchor: string) =>
  wordsOf(one(full(standard), `section:has(> [id="${anchor}"])`));

const firstScreen = (standard: string, municipality?: string) =>
  one(full(standard, municipality), ".first-screen");

describe("the first screen", () => {
  test("stands above everything else, and the short answer below the choice of editions", () => {
    for (const document of fullPages) {
      const [head, choice, answer] = one(document, "main").querySelectorAll(":scope > :not([hidden], p)");
      expect(head?.querySelector("h1")).not.toBeNull();
      expect(choice?.getAttribute("aria-label")).toBe("Vælg udgave");
      expect(answer?.getAttribute("aria-labelledby")).toBe("det-korte-svar");
    }
  });

  test("gives each telephone as a link, and says for whom it is", () => {
    const calls = [...firstScreen("hjemmehjaelp").querySelectorAll(".call")];
    expect(calls.map((call) => [one(call, "a").getAttribute("href"), ...textsOf(call, "p")])).toEqual([
      [
        "tel:+4512345678",
        "Visitationen i Lillerup: Hvis du er 18 år eller mere",
        "Ring 12 34 56 78",
        "Åbent mandag til torsdag kl. 9-15",
        "Sig, at det handler om hjemmehjælp.",
      ],
      ["tel:+4512345679", "Familiehuset i Lillerup: Hvis du er under 18 år", "Ring 12 34 56 79"],
    ]);
  });

  test("writes a price as it is written in Danish, with the year it holds for", () => {
    expect(textsOf(firstScreen("madservice"), ".cost")).toEqual([
      "Pris: 62,50 kr. pr. måltid (2026). Du betaler hver måned.",
    ]);
  });

  test("says that the source gives no price", () => {
    expect(textsOf(firstScreen("madservice", "tvivlstrup"), ".cost")).toEqual([
      "Pris: Det siger kommunens tekst ikke. Spørg kommunen.",
    ]);
  });
});

test("the short answer says for whom, what and how to begin", () => {
  expect(textsOf(full("hjemmehjaelp"), ".short-answer__rows li")).toEqual([
    "For hvem Du kan ikke klare rengøring eller personlig pleje alene.",
    "Hvad du får En hjælper, der kommer hjem til dig.",
    "Sådan begynder du Ring til visitationen i Lillerup.",
  ]);
});

test("the contents list names every chapter and every section in it, in order, by its heading", () => {
  for (const document of fullPages) {
    const links = [...document.querySelectorAll(".contents li:not(.on-paper) > a")];
    const listed = links.map((link) => [link.getAttribute("href"), wordsOf(link)]);
    const headings = [...document.querySelectorAll(".chapter-part > h2, .chapter-part > .section > h3")];
    expect(listed.length).toBeGreaterThan(5);
    expect(listed).toEqual(headings.map((heading) => [`#${heading.id}`, wordsOf(heading)]));
  }
});

describe("what the source says", () => {
  test("twice and differently is shown both times, each with its place, and who knows", () => {
    const conflict = one(full("hjemmehjaelp", "tvivlstrup"), "section:has(> #omfang) .conflict");
    expect(wordsOf(one(conflict, "h4"))).toBe(
      "Hvor tit får du rengøring? Kommunen skriver to forskellige ting",
    );
    expect(textsOf(conflict, "li")).toEqual([
      "Side 2, løbende tekst Du får rengøring hver 2. uge.",
      "Side 4, tabel Du får rengøring hver 3. uge.",
    ]);
    expect(wordsOf(conflict)).toContain(
      "Det er uklart, hvad der gælder. Spørg Visitationen i Tvivlstrup, telefon 12 34 56 84.",
    );
  });

  test("twice about a time limit is shown with both values and their places", () => {
    const limits = one(full("hjemmehjaelp", "tvivlstrup"), "section:has(> #frister)");
    expect(wordsOf(one(limits, ".conflict h4"))).toBe("Opfølgning: Kommunen skriver to forskellige ting");
    expect(textsOf(limits, ".conflict li")).toEqual([
      "Side 3, løbende tekst Mindst hver 12. måned.",
      "Side 5, tabel Mindst hver 6. måned.",
    ]);
    expect(textsOf(limits, ".conflict > p").join()).toMatch(/^Det er uklart, hvad der gælder\. Spørg /);
  });

  test("about conditions says whether all, one or nobody knows how many must be met", () => {
    expect(section("hjemmehjaelp", "hvem")).toContain("Du skal opfylde alle punkter.");
    expect(section("hjemmehjaelp", "hvem-ikke")).toContain("Ét af punkterne er nok til det.");
    expect(section("hjemmehjaelp", "vurdering")).toContain(
      "Kommunen skriver ikke, om det er nok, at ét af punkterne passer på dig. Spørg, hvis du er i tvivl.",
    );
  });

  test("shared by the municipality is not said to hold for several standards where one alone has it", () => {
    expect(section("hjemmehjaelp", "svartid")).toMatch(
      /Kommunen svarer, så snart den har set på din situation\.$/,
    );
  });

  test("is not to be had, is said in the municipality's place and not counted as not stated", () => {
    expect(section("bostoette", "frit-valg")).toContain("Du kan ikke selv vælge vejleder.");
    expect(section("bostoette", "ikke-naevnt")).not.toContain("om du selv kan vælge");
    expect(section("vaerested", "opfoelgning")).toContain("Kommunen følger ikke op på, hvem der kommer.");
  });

  test("with a wrong helpline is shown with the region's number and what was corrected", () => {
    const numbers = textsOf(full("hjemmehjaelp", "tvivlstrup"), ".emergency__numbers li");
    expect(numbers).toHaveLength(2);
    expect(numbers[1]).toMatch(/^Lægevagten 1818 .*Region Sjælland.*står nummeret 1813.*Region Hovedstaden/);
  });
});

describe("what the source does not say", () => {
  test("is listed, with whom to ask", () => {
    const notStated = one(full("madservice", "tvivlstrup"), "section:has(> #ikke-naevnt)");
    expect(textsOf(notStated, "li")).toEqual([
      "hvem der kan få hjælpen",
      "hvor meget hjælp du kan få, og hvor længe",
      "hvornår hjælpen slutter",
      "hvem der giver hjælpen",
      "om du selv kan vælge leverandør",
      "hvad hjælpen koster",
      "hvornår du får svar",
      "hvordan kommunen følger op",
      "hvad dit ansvar er",
      "hvordan du klager",
      "om du kan sige nej til hjælpen",
    ]);
    expect(wordsOf(notStated)).toMatch(/Spørg Køkkenet i Tvivlstrup, telefon 12 34 56 85\.$/);
  });

  test("about its own adoption and validity is said to be missing", () => {
    expect(textsOf(full("madservice"), "section:has(> #kilde) li")).toEqual([
      "Kilde: Folder om mad. (Navnet er vores. Dokumentet har ingen titel i den udgave, vi har læst.)",
      "Læst: 1. november 2026",
      "Godkendt: Ikke oplyst",
      "Udgave her: 2026-1",
    ]);
  });
});

test("each full page says that it restates, and that the municipality's own text applies", () => {
  for (const document of fullPages) {
    expect(wordsOf(one(document, "section:has(> #kilde)"))).toContain(
      "Hvis vi tager fejl, gælder kommunens ord. Loven gælder altid.",
    );
  }
});
