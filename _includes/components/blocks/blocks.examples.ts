import type { BlockView } from "../../../src/view/block-view.ts";
import type { Examples } from "../examples.ts";

/** Every kind of block. */
export const examples = {
  blocks: {
    nothing: [[]],
    "a text": [[{ kind: "text", textHtml: "<p>Ring til <strong>visitationen</strong>.</p>" }]],
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
            ["1-2 værelser", "Hver 3. uge"],
            ["Større bolig", "Hver 2. uge"],
          ],
        },
      ],
    ],
    services: [
      [
        {
          kind: "services",
          introHtml: "<p>Hjælpen består af to dele.</p>",
          services: [
            { title: "Rengøring", textHtml: "<p>Støvsugning og gulvvask.</p>" },
            { title: "Personlig pleje", textHtml: "<p>Hjælp til bad.</p>" },
          ],
        },
      ],
    ],
    "several after each other": [
      [
        { kind: "text", textHtml: "<p>Kommunen ser på din situation.</p>" },
        { kind: "list", itemsHtml: ["hvad du selv kan"] },
        { kind: "services", services: [{ title: "Bad", textHtml: "<p>Hver dag.</p>" }] },
      ],
    ],
  },
} satisfies { blocks: Examples<[items: readonly BlockView[]]> };
