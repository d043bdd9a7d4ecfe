import {
  type EmergencyLineView,
  type EmergencyView,
  emergencyLine,
} from "../../../src/view/emergency-view.ts";
import type { FullView } from "../../../src/view/full-view.ts";
import type { Examples } from "../examples.ts";

const numbers: EmergencyView["numbers"] = [
  { name: "Alarmcentralen", phone: { text: "112", href: "tel:112" } },
  { name: "Politiet", phone: { text: "114", href: "tel:114" } },
];
const replaced: EmergencyView["numbers"] = [
  ...numbers,
  {
    name: "Lægevagten",
    phone: { text: "1818", href: "tel:1818" },
    note: "Lillerup Kommune ligger i Region Sjælland. I kommunens tekst står nummeret 1813.",
  },
];
const section = {
  id: "fare",
  heading: "Hvis der er fare for liv eller helbred",
  blocks: [{ kind: "text", textHtml: "<p>Er der fare for liv, så ring straks.</p>" }],
  numbers: replaced,
} as const;

/** Whom to call, with and without a number that was replaced. */
export const examples = {
  emergencyNumbers: {
    "as the source prints them": [numbers],
    "with one that was replaced": [replaced],
  },
  emergencyLine: { "on top of every edition": [emergencyLine] },
  emergency: {
    "on a page": [section],
    "in a document with other texts": [section, 3, "hjemmehjaelp-"],
  },
} satisfies {
  emergencyLine: Examples<[line: EmergencyLineView]>;
  emergencyNumbers: Examples<[numbers: EmergencyView["numbers"]]>;
  emergency: Examples<[item: NonNullable<FullView["emergency"]>, level?: number, prefix?: string]>;
};
