import { expect, test } from "vitest";
import { exampleRecord } from "../../../src/review/example-record.ts";
import type { Example } from "../../../src/review/record.ts";
import { rules } from "../../../src/review/rules/index.ts";

const place = (text: string) => ({ text, where: "side 2" });

/** Texts as a careful editor writes them, of subjects that no standard here has. */
const careful: Readonly<Record<string, Example>> = {
  parkering: {
    easyRead: [
      "Du kan få et parkeringskort, hvis du har svært ved at gå.",
      "Det er uklart, om du må bruge kortet i andre byer.",
      "Spørg kommunen, og tag dit gamle kort med, hvis du har et.",
    ],
    section: {
      heading: "Hvordan får du kortet?",
      lines: [
        "Du kan få kortet, når begge ting passer på dig:",
        { list: ["Du kan ikke gå mere end 100 meter.", "Du bruger selv bilen."] },
        { steps: ["Udfyld et skema.", "Send det til os.", "Vent på svar."] },
        "Kommunen ser på netop din situation.",
      ],
    },
    full: [
      "Du kan få kortet, hvis du ikke kan gå mere end 100 meter. Målet er, at du kan komme rundt.",
      {
        kind: "conditions",
        rule: "all",
        intro: "Du kan få kortet, hvis du",
        items: ["ikke kan gå mere end 100 meter", "selv bruger bilen."],
      },
      "Læg kortet i forruden, så vagten kan se det. Når kortet er udløbet, sender du det tilbage.",
    ],
    standard: { responsibilities: { items: [place("Du lægger altid kortet i forruden.")] } },
  },
  dagtilbud: {
    easyRead: [
      "Dit barn kan få en plads i en vuggestue eller hos en dagplejer.",
      "Kommunen ser individuelt på jer.",
    ],
    section: {
      heading: "Hvad koster det?",
      lines: [
        "Du betaler hver måned, og du kan søge om en friplads.",
        "En friplads betyder, at kommunen betaler for dig.",
        "Som regel får I svar, før barnet er fyldt 1 år.",
        "Ring senest 1 time før, hvis barnet er sygt.",
      ],
    },
    full: [
      "Kommunen svarer som regel, før barnet er fyldt 1 år. Efter et møde, som personalet holder, får I en dag at begynde.",
      "Vuggestuen har åbent mandag til fredag. Ring senest en time før, hvis barnet er sygt.",
      { kind: "list", intro: "Vi lægger vægt på:", items: ["leg hver dag", "mad, der er lavet i huset"] },
    ],
  },
};

test.each(Object.entries(careful))("nothing is found in a careful text on %s", (_subject, example) => {
  const record = exampleRecord(example);
  const found = rules.flatMap((rule) =>
    rule
      .find(record)
      .filter(({ edition }) => rule.severity[edition] === "error" || rule.severity[edition] === "warning")
      .map(({ what, quote }) => `${rule.code} ${what} ${quote}`),
  );
  expect(found).toEqual([]);
});
