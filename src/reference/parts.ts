import {
  actEntry,
  address,
  block,
  complaint,
  contact,
  easyLine,
  easyRead,
  legalBasis,
  municipality,
  section,
  simpleBlock,
  standard,
  timeLimit,
} from "../model/index.ts";
import { isMadeFrom, type Schema } from "./key-help.ts";

/** A piece of the model that has a name and a chapter of its own. */
export interface Part {
  /** The name of its type in the editor. */
  readonly type: string;
  /** The beginning of its addresses in docs/felter.md. */
  readonly anchor: string;
  readonly title: string;
  readonly schema: Schema;
}

/** What an editor writes a file of. */
export const files: readonly Part[] = [
  { type: "MunicipalityInput", anchor: "kommune", title: "Kommunen: `index.ts`", schema: municipality },
  { type: "StandardInput", anchor: "standard", title: "En standard: `standards/<id>.ts`", schema: standard },
  { type: "EasyReadInput", anchor: "let", title: "Let at læse: `easy-read/<id>.ts`", schema: easyRead },
];

/** What stands in several places. */
export const sharedParts: readonly Part[] = [
  { type: "Contact", anchor: "kontakt", title: "En kontakt", schema: contact },
  { type: "Address", anchor: "adresse", title: "En adresse", schema: address },
  { type: "Act", anchor: "lovtekst", title: "En lov i kommunens `acts`", schema: actEntry },
  { type: "LegalBasis", anchor: "lovgrundlag", title: "En paragraf i `legalBasis`", schema: legalBasis },
  { type: "Section", anchor: "afsnit", title: "Et afsnit i `sections`", schema: section },
  { type: "Block", anchor: "stykke", title: "Et stykke i `body`", schema: block },
  { type: "SimpleBlock", anchor: "enkelt", title: "Et stykke uden dele", schema: simpleBlock },
  { type: "Complaint", anchor: "klage", title: "En vej i `complaint`", schema: complaint },
  { type: "TimeLimit", anchor: "frist", title: "En tid i `timeLimits`", schema: timeLimit },
  { type: "EasyLine", anchor: "linje", title: "En linje i let at læse", schema: easyLine },
];

/** Gives the shared part that a schema is, or is a copy of. */
export function partOf(schema: Schema): Part | undefined {
  return sharedParts.find((part) => isMadeFrom(schema, part.schema));
}
