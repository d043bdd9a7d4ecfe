/** First parts of addresses that the site itself uses; a municipality of that name would lie on top of them. */
export const reservedMunicipalities: readonly string[] = [
  "assets",
  "data",
  "emner",
  "om",
  "ordliste",
  "pagefind",
  "soeg",
  "tilgaengelighed",
  "was",
];

/** Second parts of addresses that a municipality's own pages use. */
export const reservedStandards: readonly string[] = ["udskrifter"];
