import { absolutesIn, saysIndividualAssessment } from "../individual-assessment.ts";
import type { Match, ReviewRecord, Rule, TextPiece } from "../record.ts";

/** Finds absolutes in a text that does not say that the municipality assesses each person individually. */
export const absolute: Rule = {
  code: "RV20",
  title: {
    da: "En absolut grænse uden et ord om individuel vurdering",
    en: "An absolute, and no word of individual assessment",
  },
  severity: { full: "warning", "easy-read": "warning" },
  why: {
    da: "Et serviceniveau er vejledende og binder ikke. En borger med et større behov, der læser det her, søger ikke.",
    en: "A service level guides and does not bind: a citizen with a greater need who reads this does not apply.",
  },
  fix: {
    da: "Afklar, om kommunen fraviger det efter en individuel vurdering, og lad teksten sige det.",
    en: "Ask the municipality whether it departs from this after an individual assessment, and let the text say so.",
  },
  source: "Serviceloven § 138; Ankestyrelsen om kvalitetsstandarder (2013)",
  bad: [
    {
      standard: {
        sections: { scope: { status: "stated", body: ["Du kan højst få hjælp i 2 timer om ugen."] } },
      },
    },
    {
      standard: {
        summary: {
          promise: "Du får hjælp i dit hjem.",
          who: "Du har brug for hjælp.",
          what: "Du kan ikke få hjælp om natten.",
          start: "Ring til kommunen.",
        },
        sections: { scope: { status: "stated", body: ["Hjælperen kommer på hverdage."] } },
      },
    },
    {
      standard: {
        summary: {
          promise: "Du får hjælp i dit hjem.",
          who: "Du har brug for hjælp.",
          what: "Kommunen giver ikke hjælp om natten.",
          start: "Ring til kommunen.",
        },
        sections: {
          scope: {
            status: "stated",
            body: [
              {
                kind: "list",
                items: ["Du kan aldrig få hjælp om natten.", "Du kan ikke få hjælp i ferien."],
              },
            ],
          },
        },
      },
    },
    { easyRead: ["Du kan ikke få hjælp om natten."] },
  ],
  good: [
    {
      easyRead: ["Du kan højst få hjælp i 2 timer om ugen.", "Kommunen ser individuelt på din situation."],
      standard: {
        sections: {
          scope: {
            status: "stated",
            body: ["Du kan højst få hjælp i 2 timer om ugen. Kommunen ser individuelt på din situation."],
          },
        },
      },
    },
    {
      standard: {
        sections: {
          scope: { status: "stated", heading: "Altid i dit hjem", body: ["Hjælperen kommer på hverdage."] },
        },
      },
    },
    { easyRead: ["Du er altid velkommen."] },
  ],
  find: ({ full, easy }: ReviewRecord) => {
    if (!saysIndividualAssessment(full)) return matchesIn(full);
    return saysIndividualAssessment(easy) ? [] : matchesIn(easy);
  },
};

/** The summary repeats what a section says; it counts alone only where no section does. */
function matchesIn(pieces: readonly TextPiece[]): readonly Match[] {
  const matches = allMatchesIn(pieces);
  const inSections = matches.filter(({ path }) => path[0] !== "summary");
  return inSections.length > 0 ? inSections : matches;
}

function allMatchesIn(pieces: readonly TextPiece[]): readonly Match[] {
  return pieces
    .filter(({ role }) => role === "prose" || role === "item")
    .flatMap(({ text, edition, file, path }) =>
      absolutesIn(text).map((found): Match => ({ edition, file, path, quote: text, what: `“${found}”` })),
    );
}
