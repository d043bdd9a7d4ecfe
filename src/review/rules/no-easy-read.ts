import { spoken } from "../../messages/language.ts";
import type { Rule } from "../record.ts";

/** Finds standards that have no easy-read edition. */
export const noEasyRead: Rule = {
  code: "RV52",
  title: { da: "En standard uden letlæst udgave", en: "A standard without easy read" },
  severity: { data: "warning" },
  why: {
    da: "Den, der har svært ved at læse, bliver ladt i stikken: Hele teksten er for svær, og der er ingen anden.",
    en: "Who reads with difficulty is left out: the full text is too hard, and nobody has written another.",
  },
  fix: {
    da: "Skriv filen af samme navn i easy-read/; en kopi af en anden letlæst udgave er en god begyndelse.",
    en: "Write the file of the same name in easy-read/; a copy of another easy-read edition is a good beginning.",
  },
  source: "Projektets egen regel: De læsere, der har mest brug for hjælpen, læser mindst",
  bad: [{ easyRead: false }],
  good: [{ easyRead: ["Kommunen ringer til dig."] }],
  find: ({ easyRead }) =>
    easyRead === undefined
      ? [
          {
            edition: "data",
            file: "standard",
            path: [],
            quote: "",
            what: spoken({
              da: "Standarden har ingen letlæst udgave.",
              en: "The standard has no easy-read edition.",
            }),
          },
        ]
      : [],
};
