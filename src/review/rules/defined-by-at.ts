import { definedByAt } from "../../plain-language/index.ts";
import { textRule } from "../text-rule.ts";

/** Finds "X er, at" where a word is explained. */
export const definedByErAt = textRule({
  code: "RV63",
  title: { da: "“X er, at …” om et ords betydning", en: "“X er, at …” for the meaning of a word" },
  severity: { "easy-read": "warning", full: "note" },
  why: {
    da: "Sådan taler ingen. Læseren standser og leder efter det, sætningen mangler.",
    en: "Nobody speaks so. Readers stop and look for what the sentence lacks.",
  },
  fix: {
    da: "Skriv “betyder, at”: “Visiteret betyder, at kommunen har sagt ja.”",
    en: "Write “betyder, at”: “Visiteret betyder, at kommunen har sagt ja.”",
  },
  source: "Dansk sprogbrug; fundet ved gennemlæsning af fem standarder",
  bad: [
    { easyRead: ["Genoptræning er, at du træner efter en sygdom."] },
    { easyRead: ["En friplads er, at du ikke betaler for dagtilbuddet."] },
    { easyRead: ["At være fritaget er ikke at skulle betale."] },
    { full: ["Betalingsservice er, at banken betaler for dig. Det sker hver måned."] },
  ],
  good: [
    { easyRead: ["Genoptræning betyder, at du træner efter en sygdom."] },
    { full: ["Målet er, at du kan klare mere selv.", "En betingelse er, at du bor i kommunen."] },
    {
      full: [
        "Det vigtigste er, at maden er god.",
        "Det er vigtigt, at du ringer.",
        "Kommunens mål er, at alle kan være med.",
      ],
    },
    { easyRead: ["Reglen er, at kortet skal ligge i bilen."] },
  ],
  find: definedByAt,
});
