import type { EasyLineView, EasySectionView } from "../../../src/view/easy-read-view.ts";
import { examples as contacts } from "../contact/contact.examples.ts";
import { examples as emergencies } from "../emergency/emergency.examples.ts";
import type { Examples } from "../examples.ts";

const [contact] = contacts.contact["with everything there is"];
const [numbers] = emergencies.emergencyNumbers["as the source prints them"];

const explained: EasyLineView = {
  kind: "explained",
  text: "Kommunen giver dig en afgørelse.",
  word: "Afgørelse",
  meaning: "Kommunens svar på din ansøgning.",
};

const questions: readonly EasySectionView[] = [
  { id: "del-1", heading: "Hvad kan du få?", pictogram: "home", lines: [] },
  { id: "del-2", heading: "Hvem kan du ringe til?", pictogram: "phone", lines: [] },
];

/** Every kind of line, and sections with one pictogram. */
export const examples = {
  easyLines: {
    "a thought": [[{ kind: "line", text: "Du kan få hjælp i dit hjem." }]],
    "a hard word with its explanation": [[explained]],
    "a list": [
      [{ kind: "list", items: [{ text: "Hjælp til at gøre rent." }, { text: "Hjælp til at komme i bad." }] }],
    ],
    steps: [
      [
        {
          kind: "steps",
          items: [
            { text: "Ring til kommunen." },
            { text: "Du får en afgørelse.", word: "Afgørelse", meaning: "Kommunens svar på din ansøgning." },
          ],
        },
      ],
    ],
    "a contact": [[{ kind: "contact", contact }]],
    "a contact whose card stands further up": [
      [
        {
          kind: "way",
          name: "Visitationen",
          phone: { href: "tel:+4512345678", text: "12\u00a034\u00a056\u00a078" },
        },
        {
          kind: "way",
          name: "Visitationen",
          when: "hvis du er under 30\u00a0år",
          email: "visitation@example.dk",
        },
        {
          kind: "way",
          name: "Visitationen",
          url: {
            href: "https://example.dk/hjaelp",
            text: "Visitationen på nettet",
            address: "example.dk/hjaelp",
          },
        },
      ],
    ],
    "the emergency numbers": [[{ kind: "emergency", numbers }]],
  },
  easyContents: {
    "on paper": [questions],
    "on a page, with the pictures of all pages": [questions, "/assets/pictograms.svg"],
  },
  easySection: {
    "a question": [
      {
        id: "del-1",
        heading: "Hvad kan du få?",
        pictogram: "home",
        lines: [{ kind: "line", text: "Du kan få hjælp til at gøre rent." }, explained],
      },
    ],
    "in a document with other texts": [
      { id: "del-1", heading: "Kan du klage?", pictogram: "law", lines: [{ kind: "line", text: "Nej." }] },
      3,
      "bostoette-",
    ],
  },
} satisfies {
  easyLines: Examples<[lines: readonly EasyLineView[]]>;
  easyContents: Examples<[sections: readonly EasySectionView[], sheet?: string]>;
  easySection: Examples<[item: EasySectionView, level?: number, prefix?: string, sheet?: string]>;
};
