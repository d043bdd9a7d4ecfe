import { describe, expect, test } from "vitest";
import { breaths, sentences } from "../../../../src/client/reader/sentences.js";

const trimmed = (text: string) => sentences(text).map((sentence) => sentence.trim());

describe("one sentence stays one", () => {
  test.each([
    "Ring kl. 8.30 til kl. 15.",
    "Du får hjælp efter § 85, stk. 2, i serviceloven.",
    "Det står i servicelovens § 85, stk. 1. pkt. 2, nr. 3.",
    "Det tager ca. 3 uger.",
    "Du kan f.eks. ringe, skrive m.m. eller komme forbi.",
    "Du kan f. eks. Ballerup vælge.",
    "Ring til os på tlf. 44 77 34 43.",
    "Reglerne gælder fra den 1. januar 2027.",
    "Fra d. 1. Januar koster det kr. 1.200 om måneden.",
    "Det koster kr. 1.200,50 pr. måned inkl. moms.",
    "Prisen er 1.200 kr. om måneden.",
    "Se nr. 44 på listen, jf. § 3.",
    "Skriv til Ballerup Kommune, att. Visitationen.",
    "Du bor på Gl. Kongevej 3, 2. th. i København.",
    "H.C. Andersens Boulevard 1 er kommunens adresse.",
    "Dr. Jensen og fr. B. Hansen svarer dig.",
    "Skriv dit CPR-nr. Det gør det hurtigere.",
    "Giv os din mail/tlf. Fronten ringer.",
    "1. Ring til kommunen.",
    "(2. Weekenden er fri)",
    "Du kan få besøg i 2. og 3. uge.",
    "Det er afsnit 4. 2. og 3. sætning.",
    "Mellem kl. 9.00-15.30 og fredag til kl. 13.",
    "Klag senest 4 uger efter d. 24. december.",
    "Hjælpen er på maks. 15 timer, min. 2 timer.",
    "Spørg »Hvad koster det?« til mødet.",
    "Bl.a. Fronten kan hjælpe.",
    "Ring … eller skriv.",
  ])("%s", (text) => {
    expect(trimmed(text)).toEqual([text]);
  });
});

describe("two sentences are two", () => {
  test.each([
    ["Ring kl. 8.30.", "Du kan også skrive."],
    ["Det gælder § 85, stk. 2.", "Kommunen svarer."],
    ["Det koster 1.200 kr.", "Du betaler hver måned."],
    ["Du får mad, rengøring osv.", "Det er gratis."],
    ["Du skal vente 30 min.", "Så ringer vi."],
    ["Det begyndte i 2024.", "Nu er det ændret."],
    ["Vi svarer ikke i weekenden.", "3 dage senere ringer vi."],
    ["Hvad koster det?", "Det er gratis!"],
    ["Han sagde »nej.«", "Hun gik."],
    ["Læs mere (se side 3.)", "Ring så."],
    ["Se borger.dk.", "Du kan også ringe."],
    ["Ring på 44 77 34 43.", "Vi svarer alle dage."],
    ["Åbent fredag kl. 9.00-13.00.", "Lukket lørdag."],
    ["Det er den 1. januar 2027.", "Derefter gælder det."],
    ["1. Ring til os.", "2. Skriv ned, hvad vi siger."],
    ["Måske …", "Ring."],
    ["Der er 10 stk.", "Én er nok."],
  ])("%s | %s", (first, second) => {
    expect(trimmed(`${first} ${second}`)).toEqual([first, second]);
    expect(trimmed(`${first}\n      ${second}\n`)).toEqual([first, second]);
  });
});

test("the sentences of a text are the text, letter for letter, so that what is read can be marked", () => {
  const text = "  Ring kl. 8.30.  Du kan også\n skrive: »Hej!« Vi svarer.";
  expect(sentences(text).join("")).toBe(text);
  expect(sentences(" \n ")).toEqual([]);
});

describe("a sentence too long for one utterance", () => {
  const long =
    "Når kommunen har fået din ansøgning, ringer vi til dig mellem kl. 8.30 og kl. 15, så du kan fortælle, " +
    "hvad der er svært for dig, og hvad du selv kan, og så aftaler vi et møde efter § 85, stk. 1, senest " +
    "den 1. januar, hvor du kan få en bisidder med, som du selv vælger, og som kan hjælpe dig med at huske.";

  test("is taken apart between plain words, and nothing is lost", () => {
    const parts = breaths(long);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join("")).toBe(long);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(180);
    for (const part of parts.slice(1)) expect(part).toMatch(/^\p{Ll}{2,}[ ,]/u);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/\p{L}{3,}[,;:]? $/u);
  });

  test("stays whole where nothing in it may be parted", () => {
    const numbers = `Ring på ${"44 77 34 43, ".repeat(20)}eller 112.`;
    expect(breaths(numbers)).toEqual([numbers]);
  });

  test("and a short one is left alone", () => {
    expect(breaths("Ring, skriv, kom.")).toEqual(["Ring, skriv, kom."]);
  });
});
