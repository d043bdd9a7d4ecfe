import table from "../../../_data/national/regions.ts";
import { danishDate } from "../../format/date.ts";
import { spoken } from "../../messages/language.ts";
import type { EmergencyNumbers } from "../../model/index.ts";
import type { MunicipalityRule } from "../municipality-rule.ts";

const { regions }: EmergencyNumbers = table;
const daysBefore = 60;

/** Finds municipalities whose region ends soon or has ended, as long as the new one's helpline is not known. */
export const regionEnds: MunicipalityRule = {
  code: "RV51",
  title: { da: "Kommunens region bliver til en anden", en: "The municipality's region becomes another" },
  severity: "note",
  why: {
    da: "I en nødsituation ringer borgeren til lægevagten. Ingen kilde siger endnu, hvilket nummer den nye region har.",
    en: "In an emergency the citizen calls the medical helpline; no source tells the new region's number yet.",
  },
  fix: {
    da: "Find den nye regions nummer hos regionen selv, og sæt det ind som medicalHelpline i _data/national/regions.ts.",
    en: "Get the new region's number from the region itself, and write it as medicalHelpline in _data/national/regions.ts.",
  },
  source: "Tabellen over regioner, _data/national/regions.ts",
  bad: [
    { profile: { region: "hovedstaden" }, today: "2026-11-26" },
    { profile: { region: "sjaelland" }, today: "2026-11-02" },
    { profile: { region: "hovedstaden" }, today: "2027-03-01" },
  ],
  good: [
    { profile: { region: "midtjylland" }, today: "2026-11-26" },
    { profile: { region: "hovedstaden" }, today: "2026-11-01" },
    { profile: { region: "nordjylland" }, today: "2027-03-01" },
  ],
  find: ({ profile: { region }, today }) => {
    const { name, medicalHelpline, successor } = regions[region];
    if (successor === undefined || successor.medicalHelpline !== undefined) return [];
    const { from } = successor;
    if (Date.parse(from) - Date.parse(today) > daysBefore * 24 * 60 * 60 * 1000) return [];
    const what = spoken({
      da: `${name} ${today < from ? "bliver" : "blev"} til ${successor.name} ${danishDate(from)}. Siderne viser ${medicalHelpline}, indtil det nye nummer er kendt.`,
      en: `${name} ${today < from ? "becomes" : "became"} ${successor.name} on ${from}. The pages print ${medicalHelpline} until the new number is known.`,
    });
    return [{ path: ["region"], quote: region, what }];
  },
};
