/** A text in Danish, as JSON-LD says so. */
export interface DanishText {
  readonly "@value": string;
  readonly "@language": "da";
}

/** Marks a text as Danish. */
export const danish = (text: string): DanishText => ({ "@value": text, "@language": "da" });

/** Names a thing by its address alone. */
export const reference = (id: string): { readonly "@id": string } => ({ "@id": id });

/** The vocabularies that the linked data is written in, each by the name that it has there. */
const vocabularies = {
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  time: "http://www.w3.org/2006/time#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Gives the vocabularies of the given names, as the context of a document. */
export function contextOf(
  ...names: readonly (keyof typeof vocabularies)[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, vocabularies[name]]));
}

const authority = "http://publications.europa.eu/resource/authority/";

/** The address of one of the EU's authority tables. */
export const authorityTable = (table: string): string => authority + table;

/** Names a term of an authority table, with the table, so that nobody needs it to know that the term is its. */
export const authorityTerm = (table: string, term: string, type: string) => ({
  "@id": `${authorityTable(table)}/${term}`,
  "@type": type,
  "skos:inScheme": reference(authorityTable(table)),
});

/** The language of every text. */
export const danishLanguage = authorityTerm("language", "DAN", "dct:LinguisticSystem");

/** A value of a vocabulary's own datatype. */
export const typed = (type: string, value: string) => ({ "@type": type, "@value": value });
