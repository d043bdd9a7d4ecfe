import { describe, expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

const site = await builtSite({ municipalities: ["lillerup", "storeby"] });
const page = (path: string) => site.page(`/storeby/${path}/`).document;
const section = (path: string, anchor: string) => wordsOf(one(page(path), `section:has(> [id="${anchor}"])`));

describe("prices", () => {
  test("are counted on the first screen and in the checklist, which say where they stand", () => {
    expect(wordsOf(one(page("madservice"), ".cost"))).toBe(
      "Pris: Der er 5 priser. De står under „Hvad koster det?“.",
    );
    expect(section("madservice/tjekliste", "soeg")).toContain(
      "Pris: Der er 5 priser. De står i hele teksten under „Hvad koster det?“.",
    );
  });

  test("stand in a table below what the text says of them, those of the municipality too", () => {
    const cost = section("madservice", "pris");
    expect(cost).toContain("Du får en regning hver måned.");
    expect(cost).toContain("Hovedret 62,50 kr. pr. måltid (2026). Før: 60 kr. (2025), 58,50 kr. (2024).");
    expect(cost).toContain("Besøg af en diætist Gratis. Du betaler selv for bøger.");
    expect(cost).toContain("Vedtaget 9. december 2025 af Byrådet: Hovedret og Biret.");
  });

  test("are said in whole words in easy read", () => {
    expect(wordsOf(one(page("madservice/let"), "main"))).toContain(
      "Hovedret: 62,50 kroner for 1 måltid (2026).",
    );
  });
});

describe("a contact", () => {
  test("has its hours a line for each day, in words that are read aloud right", () => {
    expect(textsOf(one(page("madservice"), ".chapter-part .contacts"), ".contact__hours li")).toEqual([
      "Mandag til torsdag kl. 8 til 15.30",
      "Fredag kl. 8 til 12 og 13 til 14",
      "Lørdag og søndag lukket",
    ]);
  });

  test("takes its hours from the municipality; who adopted them, or it, stands with the contacts alone", () => {
    const contacts = (path: string) => wordsOf(one(page(path), ".chapter-part .contacts"));
    expect(contacts("stu")).toContain("Mandag til torsdag kl. 9 til 15 Fredag kl. 9 til 13");
    expect(contacts("stu")).toContain("Åbningstiden er vedtaget 9. december 2025 af Byrådet.");
    expect(contacts("genoptraening")).toContain(
      "Oplysningerne er vedtaget i februar 2026 af Sundhedsudvalget.",
    );
    const told = (path: string) =>
      wordsOf(page(path).body).split(/(?:Åbningstiden|Oplysningerne) er vedtaget/).length - 1;
    expect(["stu", "stu/tjekliste", "genoptraening", "genoptraening/let"].map(told)).toEqual([1, 0, 1, 0]);
  });

  test("can be a form alone, whose address is there for paper", () => {
    const links = [...page("madservice").querySelectorAll(".first-screen a[href*=selvbetjening]")];
    expect(links.map((link) => [wordsOf(link), link.getAttribute("href")])).toEqual([
      ["Søg om mad på nettet", "https://www.storeby.example/selvbetjening/mad/"],
    ]);
    expect(wordsOf(one(page("madservice"), ".first-screen .call__way .on-paper"))).toBe(
      "(storeby.example/selvbetjening/mad)",
    );
  });
});

test("the switchboard's ways and hours are found by search with the municipality's page", () => {
  const home = site.page("/storeby/").document;
  const indexed = wordsOf(one(home, "[data-pagefind-body]"));
  expect(indexed).toContain("Omstillingen");
  expect(indexed).toContain("12 34 56 00");
  expect(indexed).toContain("Åbent mandag til fredag kl. 9-14");
  expect(indexed).toContain("Skriv til Storeby Kommune");
});

test("adoption in a month is told as a month, on the page, and an undated one by whom alone", () => {
  expect(section("plejebolig", "kilde")).toContain("Vedtaget: i juni 2026 af Byrådet");
});

test("shared ways to complain are told apart by what the standard says they concern", () => {
  const complaint = section("plejebolig", "klage");
  expect(complaint).toContain("Afslag på en plejebolig");
  expect(complaint).toContain("Storeby Kommune, Klager");
  expect(complaint).toContain("Det er vedtaget i januar 2026 af Socialudvalget.");
  expect(complaint).toContain("Det er ingen afgørelse, hvilken ledig plads du får tilbudt.");
});

test("a shared text has the standard's own words and additions, and tells its own adoption", () => {
  expect(section("kontaktperson", "vurdering")).toContain(
    "Vi vurderer altid, om du har brug for en kontaktperson, og hvor meget. Det gælder for flere af de kvalitetsstandarder, som Storeby Kommune har. Den fælles tekst er vedtaget i 2025 af Socialudvalget. Vi ser især på, om du kan tale med andre uden hjælp.",
  );
  expect(section("plejebolig", "vurdering")).toContain("brug for en plejebolig, og");
  expect(section("kontaktperson", "kilde")).toContain("Vedtaget af: Byrådet");
});

test("a standard that names nobody has the switchboard, on the checklist too", () => {
  expect(wordsOf(one(page("kontaktperson"), ".first-screen"))).toContain("Omstillingen");
  expect(section("kontaktperson/tjekliste", "soeg")).toContain("12 34 56 00");
});

test("a word of the municipality is explained with its own meaning, and not with that of another paragraph", () => {
  expect(section("kontaktperson", "ord")).toContain(
    "En hjælper for dig, der hverken ser eller hører godt. Vedtaget i 2026 af Socialudvalget.",
  );
  expect(section("kontaktperson", "ord")).not.toContain("skaber kontakt");
});
