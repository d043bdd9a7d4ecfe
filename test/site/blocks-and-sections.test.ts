import { describe, expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";
import { one, textsOf, wordsOf } from "../helpers/visible-text.ts";

// Alone, the municipality would have a site without its name in the addresses.
const site = await builtSite({ municipalities: ["storeby", "kortstrup"] });
const pageOf = (path: string) => site.page(`/storeby/${path}/`).document;
const section = (standard: string, anchor: string) =>
  one(pageOf(standard), `section:has(> [id="${anchor}"])`);

/** The headings of a page below its title, each with its level. */
const headingsOf = (standard: string) =>
  [...pageOf(standard).querySelectorAll("main :is(h2, h3, h4, h5)")].map(
    (heading) => `${heading.localName} ${wordsOf(heading)}`,
  );

describe("home help", () => {
  test("says of a service how much, how often, and after what it holds what it does not", () => {
    const [cleaning, laundry] = textsOf(section("hjemmehjaelp", "hvad"), ".services > li");
    expect(cleaning).toBe(
      "Rengøring Vi gør rent i de rum, du bruger hver dag. Niveau: 1, let hjælp Hvor meget: 40 minutter ad gangen Hvor tit: hver 2. uge Det er med: støvsugning gulvvask i køkken og bad skift af sengetøj Det er ikke med: vinduespudsning hovedrengøring",
    );
    expect(laundry).toBe(
      "Tøjvask Hvor meget: 1 maskine ad gangen Hvor tit: hver uge Det er ikke med: strygning",
    );
  });

  test("says what one cannot get right after what one can get", () => {
    const headings = headingsOf("hjemmehjaelp");
    const can = headings.indexOf("h3 Hvad kan du få hjælp til?");
    expect(headings[can + 1]).toBe("h3 Hvad kan du ikke få hjælp til?");
  });

  test("tells two target groups apart, each with its Act and its conditions", () => {
    const groups = textsOf(section("hjemmehjaelp", "hvem"), ".subsection");
    expect(groups).toHaveLength(2);
    expect(groups[0]).toContain("Regler: Servicelovens § 83");
    expect(groups[0]).toContain("Du skal opfylde alle punkter.");
    expect(groups[1]).toContain("Regler: Ældrelovens § 9");
    expect(groups[1]).toContain(
      "Spørg kommunen, hvis du er i tvivl om, hvor mange af punkterne der skal passe på dig.",
    );
  });

  test("says on the checklist which group one belongs to", () => {
    const apply = wordsOf(one(pageOf("hjemmehjaelp/tjekliste"), "section:has(> #soeg)"));
    expect(apply).toContain("Du har nået pensionsalderen Du har brug for hjælp, fordi du er blevet ældre.");
  });

  test("leads to each supplier", () => {
    const links = [...section("hjemmehjaelp", "leverandoer").querySelectorAll(".services a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "tel:+4512345621",
      "tel:+4512345622",
      "https://www.nabohjaelpen.example/storeby/",
    ]);
  });

  test("says how a goal went, and keeps no silence where nothing is known", () => {
    expect(textsOf(section("hjemmehjaelp", "kvalitet"), ".services > li")).toEqual([
      "Mindst 9 af 10 er tilfredse med hjælpen Sådan bliver det målt: Vi spørger alle, der får hjælp, i september Resultat i 2025: 87 ud af 100 var tilfredse",
      "Højst 5 forskellige hjælpere kommer hos dig Resultat: Spørg kommunen.",
    ]);
  });
});

describe("aids", () => {
  test("are a table of what each is, who pays and when one gets a new one", () => {
    const table = one(section("hjaelpemidler", "hvad"), "table");
    expect(textsOf(table, "thead th")).toEqual(["Navn", "Hvad det er", "Hvem betaler", "Du kan få et nyt"]);
    expect(textsOf(table, "tbody tr:nth-child(-n + 2) :is(th, td)")).toEqual([
      "Badetaburet",
      "Til at sidde på, når du er i bad. Den tåler 130 kg.",
      "Du låner den gratis.",
      "Ikke oplyst",
      "Elkørestol",
      "Til dig, der ikke kan gå eller cykle.",
      "Du låner den gratis. Du betaler selv strømmen.",
      "Efter 8 år",
    ]);
  });

  test("say once, below, whom to ask about what is missing", () => {
    expect(wordsOf(section("hjaelpemidler", "hvad")).split("Spørg kommunen")).toEqual([
      expect.anything(),
      " om det, der ikke er oplyst.",
    ]);
  });

  test("have sections of the standard's own where it puts them, in the contents too", () => {
    const own = [
      "Skal din bolig laves om?",
      "Må du tage hjælpemidlet med på rejse?",
      "Når du ikke bruger det mere",
    ];
    const contents = textsOf(pageOf("hjaelpemidler"), ".contents li li > a").map((line) =>
      line.replace(/ \d+$/u, ""),
    );
    expect(contents.filter((line) => own.includes(line))).toEqual(own);
    expect(contents.slice(0, 3)).toEqual([own[0], "Hvad kan du få hjælp til?", own[1]]);
  });
});

describe("a section of the standard's own", () => {
  test("that inherits a text has it with the standard's words, its adoption, and what the standard adds", () => {
    expect(wordsOf(section("stu", "afsnit-behov"))).toContain(
      "Vi vurderer altid, om du har brug for uddannelsen, og hvor meget. Det gælder for flere af de kvalitetsstandarder, som Storeby Kommune har. Den fælles tekst er vedtaget i 2025 af Socialudvalget. Du besøger skolen, før vi bestemmer noget.",
    );
  });

  test("that contradicts itself has each statement with its place, below what is not in dispute", () => {
    const part = section("stu", "afsnit-planen");
    expect(wordsOf(one(part, ".conflict__title"))).toBe(
      "Hvor tit mødes vi? Teksten siger to forskellige ting",
    );
    expect(textsOf(part, ".conflict__statements li")).toEqual([
      "Side 4 Hvert år.",
      "Side 9, skemaet Hvert halve år.",
    ]);
    expect(wordsOf(part)).toContain("Vi mødes på skolen.");
  });
});

test("special education keeps its order in each chapter, with parts in parts below their own headings", () => {
  expect(headingsOf("stu").slice(2, 16)).toEqual([
    "h2 Ret og klage",
    "h3 Hvad siger loven?",
    "h4 STU-lovens § 2",
    "h3 Hvilke rettigheder har du?",
    "h3 Hvordan klager du?",
    "h4 Det gælder for klager i hele landet",
    "h3 Det gælder i hele landet",
    "h2 Hvad får jeg?",
    "h3 Hvad kan du få hjælp til?",
    "h4 Undervisning",
    "h5 Fag, som alle har",
    "h5 Fag, som du selv vælger",
    "h4 Praktik",
    "h4 Fritid",
  ]);
  expect(wordsOf(section("stu", "klage"))).toContain(
    "Det er Klagenævnet for Specialundervisning, der behandler klagen.",
  );
});
