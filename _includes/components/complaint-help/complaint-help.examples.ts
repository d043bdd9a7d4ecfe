import type { ComplaintHelp, ComplaintWay } from "../../../src/view/complaint-page.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import type { Examples } from "../examples.ts";
import { examples as rules } from "../national/national.examples.ts";

const [to] = contacts.contact["with everything there is"];
const [notes] = rules.nationalNotes["two rules"];

const way: ComplaintWay = {
  id: "klagevej-1",
  introHtml: "<p>Du kan klage over kommunens <strong>svar</strong>.</p>",
  deadline: "senest 4\u00a0uger efter, at du fik afgørelsen",
  forms: "skriftligt eller mundtligt",
  to,
  helpHtml: "Borgerservice kan hjælpe dig med klagen.",
  decision: "Holder kommunen fast, er det Ankestyrelsen, der behandler klagen.",
  count: {
    weeks: 4,
    weekdays: [
      { got: "en mandag", last: "mandag, 4\u00a0uger senere." },
      { got: "en lørdag", last: "lørdag, 4\u00a0uger senere. Aflever den helst om fredagen." },
    ],
    example: "Et eksempel: Du får brevet mandag den 2. november. Så er sidste dag mandag den 30. november.",
    late: "Klag alligevel, og skriv hvorfor.",
  },
  receiver: "kommunen",
  letter: {
    to: ["Lillerup Kommune", "Klager", "Torvet 1", "9999\u00a0Lillerup"],
    hasAddress: true,
    request: "Jeg beder kommunen om at se på sagen igen.",
  },
};

const ways = {
  "one way": [way],
  "three ways": [
    { ...way, concerns: "Hjælp i hjemmet" },
    {
      id: "klagevej-2",
      concerns: "Genoptræning",
      introHtml: "<p>Du kan klage over træningen.</p>",
      deadline: "",
      forms: "mundtligt",
      decision: "Det er nævnet, der behandler klagen.",
      receiver: "nævnet",
      national: { heading: "Det gælder i hele landet", ...notes },
    },
    {
      ...way,
      id: "klagevej-3",
      concerns: "Træning på hold",
      letter: { to: ["Nævnet"], hasAddress: false, request: "Jeg beder om, at afgørelsen bliver ændret." },
    },
  ],
} as const satisfies Record<string, readonly ComplaintWay[]>;

const view = {
  title: "Hjælp i hjemmet",
  needsNoReasons: true,
  national: { heading: "Det gælder i hele landet", ...notes },
  full: { href: "/lillerup/hjemmehjaelp/#klage", text: "Hvordan klager du?" },
} as const;

/** One way to complain, and several of which one is chosen. */
export const examples = {
  complaintHelp: {
    "one way": [{ ...view, ways: ways["one way"] }],
    "three ways": [{ ...view, needsNoReasons: false, ways: ways["three ways"] }],
  },
} satisfies { complaintHelp: Examples<[view: ComplaintHelp]> };
