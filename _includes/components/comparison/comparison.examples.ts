import type {
  ComparedPlace,
  ComparisonCell,
  ComparisonView,
} from "../../../src/view/comparison/comparison-view.ts";
import type { Examples } from "../examples.ts";

const cell = {
  place: "lillerup",
  head: "Lillerup Kommune",
  link: { href: "/lillerup/stoette/#pris", label: "Gratis. Hvad koster det? Lillerup Kommune" },
  status: "stated",
  short: "Gratis",
  law: [],
  more: ["Du betaler selv dine udgifter."],
  calls: [],
  order: 0,
} as const satisfies ComparisonCell;

const silent = {
  place: "storerup",
  head: "Storerup Kommune",
  link: { href: "/storerup/stoette/#ikke-naevnt", label: "Ikke oplyst. Hvad koster det? Storerup Kommune" },
  status: "not-stated",
  short: "Ikke oplyst",
  law: [],
  more: [],
  calls: [],
} as const satisfies ComparisonCell;

const lawful = {
  ...silent,
  link: {
    href: "/storerup/stoette/#hvem",
    label: "Står i teksten. Er der en aldersgrænse? Storerup Kommune",
  },
  status: "in-text",
  short: "Står i teksten",
  law: ["Loven gælder: Skal du bo alene? Nej."],
} as const satisfies ComparisonCell;

const called = {
  ...cell,
  link: { href: "/lillerup/stoette/#ring", label: "2 kontakter. Hvem skal du kontakte? Lillerup Kommune" },
  short: "2 kontakter",
  more: [],
  calls: [
    {
      name: "Ungecentret",
      when: "Hvis du er under 30\u00a0år",
      phone: { text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" },
    },
    { name: "Visitationen", phone: { text: "12\u00a034\u00a056\u00a079", href: "tel:+4512345679" } },
  ],
} as const satisfies ComparisonCell;

const places: readonly ComparedPlace[] = [
  { id: "lillerup", name: "Lillerup Kommune", href: "/lillerup/stoette/" },
  { id: "storerup", name: "Storerup Kommune", href: "/storerup/stoette/" },
];

/** Two municipalities side by side, and the same as a list of many. */
const few: ComparisonView = {
  caption: "Støtte: hvad kommunerne skriver",
  isLong: false,
  isWide: false,
  places,
  questions: ["Hvad koster det?", "Hvem skal du kontakte?"],
  rows: [
    [cell, silent],
    [called, lawful],
  ],
  notes: ["„Ikke oplyst“ betyder, at kommunens tekst ikke siger det."],
};

const onPaper = ({ place: _place, head: _head, ...one }: ComparisonCell): ComparisonCell => one;
const asked = ({ link: _link, ...one }: ComparisonCell): ComparisonCell => onPaper(one);
const plain = (one: ComparisonCell): ComparisonCell => ({ ...asked(one), more: [], isPlain: true });

/** A topic compared. */
export const examples = {
  ownFirst: { "a municipality that a reader has remembered": [] },
  says: { "what differs": [["Kommunerne skriver ikke det samme om prisen."]] },
  short: { "with its section": [cell] },
  answer: {
    "with what it costs all the same": [cell],
    "that stands below the law": [lawful],
    "with numbers": [called],
    "on paper without an address": [{ ...cell, link: undefined }],
  },
  place: { "with its standard": [places[0] ?? { id: "", name: "" }] },
  comparison: {
    "side by side": [few],
    "of many": [
      {
        ...few,
        isLong: true,
        places,
        questions: ["Hvad koster det?"],
        rows: [[plain(cell)], [{ ...plain(silent), short: "Prisen: ikke oplyst" }]],
      },
    ],
    "one question of many": [
      { ...few, isLong: true, questions: ["Svar"], rows: [[asked(called)], [asked(lawful)]] },
    ],
    "of many on paper": [
      { ...few, isLong: true, questions: ["Hvad koster det?"], rows: [[onPaper(cell)], [onPaper(silent)]] },
    ],
  },
} satisfies {
  ownFirst: Examples<[]>;
  says: Examples<[texts: readonly string[]]>;
  short: Examples<[cell: ComparisonCell]>;
  answer: Examples<
    [cell: Omit<ComparisonCell, "link"> & { readonly link?: ComparisonCell["link"] | undefined }]
  >;
  place: Examples<[one: ComparedPlace]>;
  comparison: Examples<[view: ComparisonView]>;
};
