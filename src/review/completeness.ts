import { spoken } from "../messages/language.ts";
import { type Complaint, type Concept, complaintsOf, conceptOrder, type Standard } from "../model/index.ts";
import { texts } from "../view/texts.ts";
import { isToldElsewhere, ownAnswers } from "../view/told-elsewhere.ts";

/** What a standard says under a concept, in the model's words. */
export type ConceptStatus = "stated" | "stated-none" | "conflict" | "inherited" | "not-stated";

/** One row of the table: a concept, or a value beside the concepts. */
export interface CompletenessRow {
  readonly name: string;
  readonly status: ConceptStatus;
}

/** Tells of every concept what the standard says, in reading order, then of what every standard should carry. */
export function completenessOf(standard: Standard): readonly CompletenessRow[] {
  const concepts = conceptOrder.map((concept) => ({ name: concept, status: statusOf(concept, standard) }));
  const { contacts, facts, adoption, validity, timeLimits } = standard;
  const values: Readonly<Record<string, boolean>> = {
    contact: contacts.length > 0,
    price: facts.price !== undefined,
    timeLimits: timeLimits.length > 0,
    adoption: adoption !== "not-stated",
    validity: validity !== "not-stated",
  };
  return [
    ...concepts,
    ...Object.entries(values).map(
      ([name, isThere]): CompletenessRow => ({ name, status: isThere ? "stated" : "not-stated" }),
    ),
  ];
}

const valueNames: Readonly<Record<string, string>> = {
  contact: "Kontakt",
  price: "Pris",
  timeLimits: "Frister",
  adoption: "Vedtagelse",
  validity: "Gyldighed",
};

/** Names a row: in Danish as readers meet it, with the key that the editor writes; developers know the keys. */
export function rowText(name: string): string {
  const heading = conceptOrder.find((concept) => concept === name);
  const shown = heading === undefined ? valueNames[name] : texts.headings[heading];
  return spoken({ da: `${shown} (${name})`, en: name });
}

function complaintStatus(kinds: readonly Complaint["kind"][]): ConceptStatus {
  const open = (["not-stated", "stated-none"] as const).find((kind) => kinds.every((one) => one === kind));
  return open ?? "stated";
}

function statusOf(concept: Concept, standard: Standard): ConceptStatus {
  const [own] = ownAnswers(concept, standard);
  const elsewhere = own?.status ?? (isToldElsewhere(concept, standard) ? "stated" : "not-stated");
  switch (concept) {
    case "responsibilities":
      return standard.responsibilities === "not-stated" ? "not-stated" : "stated";
    case "complaint":
      return complaintStatus(complaintsOf(standard).map(({ kind }) => kind));
    case "emergency":
      return standard.emergency === undefined ? "not-stated" : "stated";
    case "legalBasis":
      return "stated";
    default:
      return standard.sections[concept]?.status ?? elsewhere;
  }
}
