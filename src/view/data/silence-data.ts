import nationalTexts from "../../../_data/national/rights.ts";
import { complaintsOf, conceptOrder, lawsOf } from "../../model/index.ts";
import { nationalKeys, saysNo } from "../complaint-view.ts";
import { askText } from "../contact-view.ts";
import { generalNationalKeys } from "../national-keys.ts";
import { type NationalKey, nationalView } from "../national-view.ts";
import { isAnswered, silentFacts } from "../not-stated-view.ts";
import type { StandardContext } from "../standard-context.ts";
import { texts } from "../texts.ts";
import type { StandardData } from "./schema/standard.ts";

/** Names what a citizen would miss and the source does not say, by keys and in words. */
export function notStatedData({ standard, municipality }: StandardContext): StandardData["notStated"] {
  const concepts = conceptOrder.filter(
    (concept) => texts.missed[concept] !== undefined && !isAnswered(concept, standard),
  );
  const facts = [...silentFacts(standard)];
  return {
    concepts,
    facts,
    texts: [
      ...concepts.map((concept) => texts.missed[concept] ?? ""),
      ...facts.map((fact) => texts.standard[fact]),
    ],
    ask: askText(municipality.profile, standard),
  };
}

type NationalRule = StandardData["nationalLaw"][number];

/** Gives the national texts that the page shows, each once: those of the help and those of its complaints. */
export function nationalData({ standard }: StandardContext): NationalRule[] {
  const laws = lawsOf({}, standard.legalBasis);
  const complaints = complaintsOf(standard);
  const all = [
    ...generalNationalKeys(standard).flatMap((key) => rule(key, "help", { laws })),
    ...complaints.flatMap((complaint) =>
      nationalKeys(complaint, standard).flatMap((key) =>
        rule(key, "complaint", { despite: saysNo(complaint) }),
      ),
    ),
  ];
  return [...new Map(all.map((one) => [`${one.about} ${one.text}`, one])).values()];
}

function rule(
  key: NationalKey,
  about: NationalRule["about"],
  options: Parameters<typeof nationalView>[1],
): NationalRule[] {
  const { asOf } = nationalTexts[key];
  return nationalView([key], options).items.map(({ text, source }) => ({ key, about, text, source, asOf }));
}
