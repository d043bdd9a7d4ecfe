import type { BlockView } from "../../../src/view/block-view.ts";
import type { EntryView } from "../../../src/view/entry-view.ts";
import type { Examples } from "../examples.ts";

const plain = { facts: [], lists: [] };
const supplier: EntryView = {
  title: "Nabohjælpen",
  textHtml: "<p>Rengøring og tøjvask.</p>",
  facts: [
    { label: "Telefon", text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" },
    { label: "Hjemmeside", text: "www.nabohjaelpen.example", href: "https://www.nabohjaelpen.example/" },
  ],
  lists: [],
};
const cleaning: EntryView = {
  title: "Rengøring",
  textHtml: "<p>Vi gør rent, hvor du bor.</p>",
  facts: [
    { label: "Niveau", text: "2" },
    { label: "Hvor tit", text: "Hver 2.\u00a0uge" },
  ],
  lists: [
    { label: "Det er med:", itemsHtml: ["støvsugning", "<em>gulvvask</em>"] },
    { label: "Det er ikke med:", itemsHtml: ["vinduer"] },
  ],
};

const lawAbove: BlockView = {
  kind: "lawAbove",
  title: "Loven gælder: Skal du bo alene?",
  saysHtml: "Nej. Det har <em>ingen</em> betydning.",
  laws: [
    { name: "Servicelovens §\u00a083", url: "https://danskelove.dk/serviceloven/83" },
    { name: "Servicelovens §\u00a084", url: "https://danskelove.dk/serviceloven/84" },
  ],
  textHtml: "Du skal bo alene.",
  where: "Kommunens tekst siger noget andet (side 2, tabel):",
  ask: "Spørg Visitationen, telefon\u00a012\u00a034\u00a056\u00a078.",
};

/** Every kind of block. */
export const examples = {
  blocks: {
    nothing: [[]],
    "a text": [[{ kind: "text", textHtml: "<p>Ring til <strong>visitationen</strong>.</p>" }]],
    "what the Act gives and the text does not": [[lawAbove]],
    "an Act that is on no page, in a book": [
      [{ ...lawAbove, laws: [{ name: "Træningsaftalens punkt 7" }] }],
      4,
    ],
    "a list with an intro": [
      [
        {
          kind: "list",
          introHtml: "<p>Du kan få hjælp til</p>",
          itemsHtml: ["rengøring", "<em>indkøb</em>"],
        },
      ],
    ],
    "a list without an intro": [[{ kind: "list", itemsHtml: ["rengøring"] }]],
    steps: [[{ kind: "steps", introHtml: "<p>Sådan gør du:</p>", itemsHtml: ["Ring.", "Aftal et besøg."] }]],
    "conditions with their rule": [
      [
        {
          kind: "conditions",
          introHtml: "<p>Du kan få hjælp, når</p>",
          itemsHtml: ["du bor i Lillerup", "du er fyldt 18\u00a0år."],
          note: "Du skal opfylde alle punkter.",
        },
      ],
    ],
    "a table": [
      [
        {
          kind: "table",
          caption: "Så tit kan du få rengøring",
          head: ["Bolig", "Rengøring"],
          rows: [
            { cellsHtml: ["1-2 værelser", "<strong>Hver 3. uge</strong>"], isLong: false },
            { cellsHtml: ["Større bolig", "Hver 2. uge"], isLong: true },
          ],
        },
      ],
    ],
    "a table that is printed smaller": [
      [
        {
          kind: "table",
          caption: "Priser",
          head: ["Ydelse", "Pris"],
          rows: [{ cellsHtml: ["Mad", "62,50 kr."], isLong: false }],
          paper: "10",
          shares: ["60.00", "40.00"],
        },
      ],
    ],
    "a table that is printed as records": [
      [
        {
          kind: "table",
          caption: "Priser",
          head: ["Ydelse", "Pris"],
          rows: [{ cellsHtml: ["Mad", "62,50 kr."], isLong: false }],
          paper: "records",
        },
      ],
    ],
    "a table as records": [
      [
        {
          kind: "records",
          caption: "Priser og tider",
          head: ["Ydelse", "Pris", "Tid"],
          rows: [
            { cellsHtml: ["Mad", '<a href="/lillerup/">62,50 kr.</a>', "Hver dag"], isLong: false },
            { cellsHtml: ["Bad", "0 kr.", "Hver uge"], isLong: false },
          ],
        },
      ],
    ],
    services: [
      [
        {
          kind: "entries",
          introHtml: "<p>Hjælpen består af to dele.</p>",
          entries: [
            { title: "Rengøring", ...plain, textHtml: "<p>Støvsugning og gulvvask.</p>" },
            { title: "Personlig pleje", ...plain, textHtml: "<p>Hjælp til bad.</p>" },
          ],
        },
      ],
    ],
    "a service with its level, and what is included before what is not": [
      [
        {
          kind: "entries",
          entries: [cleaning],
        },
      ],
    ],
    "parts within parts": [
      [
        {
          kind: "parts",
          parts: [
            {
              id: "hvad--1",
              heading: "Undervisning",
              laws: [],
              blocks: [
                { kind: "text", textHtml: "<p>Du lærer noget nyt.</p>" },
                {
                  kind: "parts",
                  parts: [{ id: "hvad--1--1", heading: "Praktik", laws: [], blocks: [] }],
                },
              ],
            },
          ],
        },
      ],
      4,
      "stu-",
    ],
    "groups under two Acts": [
      [
        {
          kind: "parts",
          introHtml: "<p>Reglerne er ikke ens for alle.</p>",
          parts: [
            {
              id: "hvem--1",
              heading: "Du er under 67 år",
              laws: [{ name: "Servicelovens § 83", url: "https://lov.example/83" }, { name: "Aftalen" }],
              blocks: [{ kind: "text", textHtml: "<p>Du kan mindre end før.</p>" }],
            },
          ],
        },
      ],
    ],
    "several after each other": [
      [
        { kind: "text", textHtml: "<p>Kommunen ser på din situation.</p>" },
        { kind: "list", itemsHtml: ["hvad du selv kan"] },
        { kind: "entries", entries: [{ title: "Bad", ...plain, textHtml: "<p>Hver dag.</p>" }] },
      ],
    ],
  },
  entryParts: {
    "facts and lists": [cleaning],
    links: [supplier],
    "a name alone": [{ title: "Tøjvask", ...plain }],
  },
} satisfies {
  blocks: Examples<[items: readonly BlockView[], level?: number, prefix?: string]>;
  entryParts: Examples<[entry: EntryView]>;
};
