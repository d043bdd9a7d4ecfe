import emergencyNumbers from "../../_data/national/regions.ts";
import nationalTexts from "../../_data/national/rights.ts";
import { regionOn, regionsOn } from "../format/region.ts";
import { complaintsOf, pricesOf, type Standard } from "../model/index.ts";
import { type StatedFact, statedFactsIn } from "../plain-language/index.ts";
import type { ReviewRecord } from "./record.ts";
import { valuePieces } from "./text/value-pieces.ts";

const { nationalNumbers } = emergencyNumbers;

/** Gives every fact of a standard: those of its texts and those it holds as values. */
export function factsOfStandard({ standard, full, profile, today }: ReviewRecord): readonly StatedFact[] {
  return [
    ...[...full, ...valuePieces(standard)].map(({ text }) => text),
    ...otherTexts(standard),
    regionOn(profile.region, today).medicalHelpline,
  ].flatMap(statedFactsIn);
}

/** Gives the facts that hold in the whole country and are printed beside a standard. */
export function nationalFacts(): readonly StatedFact[] {
  const texts = Object.values(nationalTexts).flatMap(({ text, source, asOf }) => [text, source, asOf]);
  return [...texts, ...Object.values(nationalNumbers)].flatMap(statedFactsIn);
}

/** Gives the medical helplines of all regions. */
export function regionalFacts(today: string): readonly StatedFact[] {
  return regionsOn(today).flatMap(({ medicalHelpline }) => statedFactsIn(medicalHelpline));
}

/** What easy read and the checklist may print, although nobody misses it: names, addresses, paragraphs, dates. */
function otherTexts(standard: Standard): readonly string[] {
  const { contacts, legalBasis, adoption, validity, source, emergency } = standard;
  const dates = [
    adoption === "not-stated" ? undefined : adoption.on,
    ...(validity === "not-stated" ? [] : [validity.from, validity.to, validity.reviewDue]),
    source.seen,
    ...(standard.earlierRevisions ?? []).map(({ replacedOn }) => replacedOn),
    ...pricesOf(standard.facts).flatMap((price) =>
      price.kind === "free" ? [] : [price, ...(price.earlier ?? [])].flatMap(({ from, to }) => [from, to]),
    ),
  ];
  const texts = [
    ...contacts.flatMap(({ address, name }) => [
      name,
      ...(address === undefined ? [] : [`${address.street}. ${address.postcode} ${address.city}`]),
    ]),
    ...contacts.flatMap(({ ages }) =>
      [ages?.from, ages?.to].map((age) => (age === undefined ? "" : `${age} år`)),
    ),
    ...legalBasis.flatMap(({ section }) => (section === undefined ? [] : [`§ ${section}`])),
    ...(emergency?.numbers ?? []).map(({ printed }) => printed),
    ...complaintsOf(standard).map((complaint) =>
      complaint.kind === "no-appeal-by-statute" ? complaint.cites : "",
    ),
    ...legalBasis.map(({ law }) => (law.appeals?.weeks === undefined ? "" : `${law.appeals.weeks} uger`)),
    standard.title,
    source.title,
  ];
  return [...texts, ...dates].filter((text) => text !== undefined);
}

/** Tells whether a fact is among others; a bare number is there when any fact has it. */
export function isAmong(fact: StatedFact, facts: readonly StatedFact[]): boolean {
  if (facts.some(({ kind, key }) => kind === fact.kind && key === fact.key)) return true;
  if (fact.kind !== "quantity" || fact.unit !== "") return false;
  return facts.some(({ key }) => key.split(/[ .]/).includes(fact.key));
}

/** Gives what the standard says in the same unit, or for the same kind; empty when it says nothing of the sort. */
export function othersLike(fact: StatedFact, facts: readonly StatedFact[]): readonly string[] {
  const isLike = (other: StatedFact) =>
    other.kind === fact.kind && (fact.kind !== "quantity" || (fact.unit !== "" && other.unit === fact.unit));
  return [...new Set(facts.filter(isLike).map(({ quote }) => quote))];
}
