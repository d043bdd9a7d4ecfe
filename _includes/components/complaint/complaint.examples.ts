import type { ComplaintRouteView, ComplaintView } from "../../../src/view/complaint-view.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import type { Examples } from "../examples.ts";
import { examples as rules } from "../national/national.examples.ts";

const [to] = contacts.contact["with everything there is"];
const [notes] = rules.nationalNotes["two rules"];
const national = {
  nationalKeys: ["companion", "letterDecides"],
  national: { heading: "Det gælder for klager i hele landet", ...notes },
} as const;

const route: ComplaintRouteView = {
  kind: "appeal",
  introHtml: "<p>Du kan klage over kommunens <strong>svar</strong>.</p>",
  adopted: "Det er vedtaget i januar 2026 af Socialudvalget.",
  appeal: {
    deadline: "senest 4\u00a0uger efter, at du modtog afgørelsen",
    forms: "skriftligt eller mundtligt",
    to,
    helpHtml: "Borgerservice kan hjælpe dig med klagen.",
    stepsHtml: ["Kommunen ser på sagen igen.", "Sagen går videre til <em>Ankestyrelsen</em>."],
    decision: "Hvis kommunen holder fast, er det Ankestyrelsen, der behandler klagen.",
  },
};
const appeal: ComplaintView = {
  heading: "Hvordan klager du?",
  routes: [route],
  help: {
    href: "/lillerup/hjemmehjaelp/klage/",
    text: "Se, hvornår du senest skal klage, og skriv klagen",
    address: {
      url: "https://hjaelp.example/klage/",
      text: "hjaelp.example/klage",
      parts: ["hjaelp.example/", "klage"],
    },
  },
  ...national,
};
const withoutAppeal = {
  heading: "Kan du klage?",
  ...national,
  ask: "Spørg Køkkenet, telefon\u00a012\u00a034\u00a056\u00a080.",
} as const;

/** Every kind of complaint rule. */
const bodies = {
  "an appeal": appeal,
  "an appeal to nobody that is named": {
    ...appeal,
    routes: [
      {
        ...route,
        appeal: {
          deadline: "",
          forms: "skriftligt",
          stepsHtml: [],
          decision: "Det er Klagenævnet for Specialundervisning, der behandler klagen.",
        },
      },
    ],
  },
  "two ways, told apart": {
    ...appeal,
    routes: [
      { ...route, concerns: "Hjælp i hjemmet", national: national.national },
      {
        kind: "no-decision",
        concerns: "Træning på hold",
        introHtml: "<p>Træningen gives uden en afgørelse.</p>",
      },
    ],
  },
  "an appeal with an exception": {
    ...appeal,
    exception:
      "Afgørelser efter servicelovens §\u00a082\u00a0a kan du ikke klage over til en anden administrativ myndighed. Det siger loven selv.",
  },
  "none, by the law": {
    ...withoutAppeal,
    routes: [
      {
        kind: "no-appeal-by-statute",
        introHtml: "<p>Loven siger, at man ikke kan klage.</p>",
        citesHtml: "<p>Det står i servicelovens §\u00a082\u00a0a, stk.\u00a02.</p>",
      },
    ],
  },
  "none, since there is no decision": {
    ...withoutAppeal,
    routes: [{ kind: "no-decision", introHtml: "<p>Hjælpen gives uden en afgørelse.</p>" }],
  },
  "none, as the municipality states": {
    ...withoutAppeal,
    routes: [
      {
        kind: "stated-none",
        introHtml: "<p>Kommunen skriver, at man ikke kan klage. Kommunen skriver ikke hvorfor.</p>",
      },
    ],
  },
  notStated: {
    ...withoutAppeal,
    routes: [{ kind: "not-stated", introHtml: "<p>Lillerup Kommune skriver ikke, om du kan klage.</p>" }],
  },
} as const satisfies Record<string, ComplaintView>;

/** Every kind of complaint rule. */
export const examples = {
  complaintBody: {
    "an appeal": [bodies["an appeal"]],
    "an appeal to nobody that is named": [bodies["an appeal to nobody that is named"]],
    "two ways, told apart": [bodies["two ways, told apart"]],
    "an appeal with an exception": [bodies["an appeal with an exception"]],
    "none, by the law": [bodies["none, by the law"]],
    "none, since there is no decision": [bodies["none, since there is no decision"]],
    "none, as the municipality states": [bodies["none, as the municipality states"]],
    notStated: [bodies.notStated],
  },
} satisfies {
  complaintBody: Examples<[item: ComplaintView, level?: number]>;
};
