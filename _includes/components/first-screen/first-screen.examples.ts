import { emergencyLine } from "../../../src/view/emergency-view.ts";
import type { CallsView, CallView, CostView, FirstScreenView } from "../../../src/view/first-screen-view.ts";
import type { Examples } from "../examples.ts";

const call = {
  link: {
    href: "tel:+4521000000",
    text: "Ring\u00a021\u00a000\u00a000\u00a000",
    label: "Ring 21 00 00 00, Køkkenet",
  },
  who: "Køkkenet",
  when: "Hvis du bor i Lillerup",
  notes: ["Hverdage kl. 9-15"],
} as const satisfies CallView;
const form: CallView = {
  who: "Søg på nettet",
  link: {
    href: "https://lillerup.example/mad/",
    text: "Søg om mad",
    label: "Søg om mad",
    address: "lillerup.example/mad",
  },
  notes: [],
};
const noWay: CallView = { who: "Skranken på rådhuset", notes: [] };
const free: CostView = { label: "Pris", text: "Hjælpen er gratis." };
const several: CostView = {
  label: "Pris",
  text: "Hovedret: 62,50\u00a0kr. pr. måltid (2026).",
  lines: ["Biret: 20\u00a0kr. pr. måltid (2026)."],
};
const elsewhere: CostView = { label: "Pris", text: "Prisen står under „Hvad koster det?“.", href: "#pris" };
const head = { owner: "Lillerup Kommune · Ældreloven", title: "Madservice", lead: "Du får mad bragt hjem." };
const ways: CallsView = { calls: [call] };
const screen: FirstScreenView = { ways, emergencyLine, cost: free };

/** The first screen with whom to ring, with several, and with nobody; for editions with a name of their own. */
export const examples = {
  calls: {
    "one number": [ways],
    "several, and one without a way": [{ calls: [call, noWay] }],
    "without opening hours": [{ ...ways, noHours: "Åbningstiden står ikke i kommunens tekst." }],
    "a form": [{ calls: [form] }],
    "in a document with other texts": [ways, "madservice-"],
    nobody: [{ calls: [], noContact: "Kontakt Lillerup Kommune." }],
  },
  cost: {
    free: [free],
    "several prices": [several],
    "told by a section": [elsewhere],
  },
  firstScreen: {
    "the full edition": [screen, head],
    "an edition with a tag": [screen, { ...head, edition: "Let at læse" }],
  },
} satisfies {
  calls: Examples<[item: CallsView, prefix?: string]>;
  cost: Examples<[item: CostView]>;
  firstScreen: Examples<
    [
      item: FirstScreenView,
      head: {
        readonly owner: string;
        readonly edition?: string;
        readonly title: string;
        readonly lead: string;
      },
    ]
  >;
};
