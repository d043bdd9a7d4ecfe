import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { checkedPdf } from "../../../src/pdf/check/index.ts";
import {
  type PdfProblem,
  PdfProblemsError,
  type PrintJob,
  type PrintOptions,
  printDocuments,
  tryDocuments,
} from "../../../src/pdf/index.ts";
import { repairedPdf } from "../../../src/pdf/repair/index.ts";
import { textOrigin } from "../../../src/publish/text-origin.ts";
import { municipalityDocuments } from "../../../src/view/document-view.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { context, lillerup, only, sources } from "../../helpers/lillerup.ts";
import { rawPrints } from "./raw-print.ts";
import { sampleAssets } from "./samples/assets.ts";
import { sampleJob } from "./samples/jobs.ts";
import { unembed } from "./samples/unembedded.ts";

const path = "/lillerup/bostoette/lillerup-bostoette.pdf";
const origin = textOrigin(
  only(municipalityDocuments(lillerup, context).filter((view) => view.path === path)),
  sources,
);
if (origin === undefined) throw new Error("The document is written nowhere.");

/** What is printed when a document with that body is not published. */
async function messageOf(
  body: string,
  changes: Partial<PrintJob> = {},
  options: Partial<PrintOptions> = {},
): Promise<string> {
  try {
    const job = sampleJob(body, { ...(origin ? { origin } : {}), ...changes });
    await printDocuments([job], { assets: sampleAssets, concurrency: 1, ...options });
    return "nothing";
  } catch (error) {
    if (error instanceof PdfProblemsError) return error.message;
    throw error;
  }
}

const standard = "test/fixtures/municipalities/lillerup/standards/bostoette.ts";
const inPdf = `In ${path}`;
const title = '<h1 id="titel">Bostøtte</h1>';
const cells = "<tr><td>Samtaler i dit hjem.</td><td></td></tr>";

const messages: readonly {
  readonly name: string;
  readonly body: string;
  readonly message: string;
  readonly changes?: Partial<PrintJob>;
}[] = [
  {
    name: "a picture from elsewhere",
    body: `${title}<img alt="" src="https://fejl.example/a.png">`,
    message: `KS100 ${standard}
  ${inPdf} › https://fejl.example/a.png: The document asks for https://fejl.example/a.png, which is not a file of ours. (request)
  Fix: Use only files under /assets/ in a printed document, or take the reference out.`,
  },
  {
    name: "a text of 9 MB",
    body: `${title}<p>${"lang tekst ".repeat(800_000)}</p>`,
    message: `KS101 ${standard}
  ${inPdf}: The document's HTML is 8.8 MB; 8 MB are allowed. (size limit)
  Fix: Make it shorter, or split it.`,
  },
  {
    name: "a page number of what is no heading",
    body: `${title}<p>Se side <span data-page-of="pris"></span></p>`,
    message: `KS104 ${standard}:37 › sections.cost.heading
  ${inPdf} › #pris: The contents list asks for the page of an anchor that is no heading of the outline. (contents numbers)
  Fix: Name an anchor of the outline in data-page-of.`,
    changes: { pageNumbersFor: "contents", outline: [{ title: "Pris", anchor: "pris", level: 1 }] },
  },
  {
    name: "a bookmark without its heading",
    body: title,
    message: `KS105 ${standard}:37 › sections.cost.heading
  ${inPdf} › #pris: The outline names "Pris", but no heading of the document has that anchor and that text. (bookmarks equal headings)
  Fix: Give the heading this id and this text, or take it out of the outline.`,
    changes: { outline: [{ title: "Pris", anchor: "pris", level: 1 }] },
  },
  {
    name: "a field of a name that is taken",
    body: `${title}<p>${'<span class="box" data-field="check" data-field-name="x" data-field-label="Du er hjemme, når I har en aftale."></span> '.repeat(2)}</p>`,
    message: `KS106 ${standard}:40 › responsibilities.items[0].text
  ${inPdf} › https://klarstandard.invalid/field/check/x?label=Du%20er%20hjemme%2C%20n%C3%A5r%20I%20har%20en%20aftale.: The field x is there twice. (form field)
  Fix: Write …/field/check|text/<unique-name>?label=<what it is>.`,
  },
  {
    name: "words that are not shown",
    body: `${title}<p>Loven siger, <span style="display:none">at man ikke kan klage over</span> denne hjælp.</p>`,
    message: `KS107 ${standard}:44 › complaint.text
  ${inPdf} › bostøttelovensiger,▸atmanikkekanklageoverden: The structure says "bostøttelovensiger,▸dennehjælp." where the HTML says "bostøttelovensiger,▸atmanikkekanklageoverden". (reading order)
  Fix: Print everything that is in the HTML, in its order: no display: none, no hidden parts, no CSS order.`,
  },
  {
    name: "a link that works only on the site",
    body: `${title}<p><a href="/ordliste/">Ordliste</a></p>`,
    message: `KS108 ${standard}
  ${inPdf} › page 1, Link 1: A link leads to http://klarstandard.invalid/ordliste/, which nobody can open from paper or from a file. (links lead somewhere)
  Fix: Write the whole address, with https:// and the site's host, or #id for a place in this document.`,
  },
  {
    name: "a heading of a level too low",
    body: `${title}<h3 id="pris">Pris</h3>`,
    message: `KS110 ${standard}:37 › sections.cost.heading
  ${inPdf} › page 1, H3 "Pris": H3 follows H1; the levels between are left out. (PDF/UA-1 7.4.2-1)
  Fix: Make it h2 in the HTML.`,
  },
  {
    name: "a table with an empty cell",
    body: `${title}<table><tr><th scope="col">A</th><th scope="col">B</th></tr>${cells}</table>`,
    message: `KS111 ${standard}:30 › sections.delivery.body[0].items[0]
  ${inPdf} › Table "ABSamtaler i dit hjem.": The rows of a table have 2 and 1 cells; an empty cell is left out. (PDF/UA-1 7.2-43)
  Fix: Write in every cell, if only what is not known.`,
  },
  {
    name: "a picture without words",
    body: `${title}<p><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg></p>`,
    message: `KS112 ${standard}
  ${inPdf} › page 1, Figure: A figure has no alternative text. (PDF/UA-1 7.3-1)
  Fix: Give the picture an alt or aria-label, or alt="" where it means nothing.`,
  },
];

describe("printed with others in one browser,", () => {
  let problems: readonly PdfProblem[];
  const ownPath = (name: string) => path.replace("bostoette.pdf", `${name.replaceAll(" ", "-")}.pdf`);
  beforeAll(async () => {
    const jobs = messages.map(({ name, body, changes }) =>
      sampleJob(body, { ...(origin ? { origin } : {}), ...changes, path: ownPath(name) }),
    );
    ({ problems } = await tryDocuments(jobs, { assets: sampleAssets, concurrency: 2 }));
  });

  test.each(messages)("$name is told with its place in the data and what mends it", ({ name, message }) => {
    const own = problems.filter(({ document }) => document === ownPath(name));
    const [first] = new PdfProblemsError(own).message.split("\n\n");
    expect(first?.replaceAll(ownPath(name), path)).toBe(message);
  });
});

test("a document that takes too long is told with its file", async () => {
  const body = `${title}<p>${"lang tekst ".repeat(400_000)}</p>`;
  expect(await messageOf(body, {}, { timeLimit: 300 })).toBe(`KS102 ${standard}
  ${inPdf}: The document was not printed within 0.3 seconds. (time limit)
  Fix: Make it shorter, or split it.

1 fault.`);
});

test("a browser that does not start again is told with what it says", async () => {
  const opensOnePage = `#!/bin/sh\ncase "$*" in *--dump-dom*) echo '<title>width 73</title>' ;; *) exit 1 ;; esac\n`;
  const browserPath = join(await folderOf({ chromium: opensOnePage }), "chromium");
  const message = await messageOf(title, {}, { browserPath });
  expect(message.replace(/\(Protocol.*?closed\)/, "(…)")).toBe(`KS103 ${standard}
  ${inPdf}: The browser did not start, 3 times (…). (browser)
  Fix: Build again; if it happens again, see what ends programs on this machine: mostly too little memory.

1 fault.`);
});

/** What is printed of a finished file that was changed. */
async function messageAfter(change: (pdf: PDFDocument) => unknown): Promise<string> {
  const job = sampleJob(title);
  const [raw] = await rawPrints([job]);
  const { bytes } = await repairedPdf(raw?.bytes ?? new Uint8Array(), job);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  const { problems } = await checkedPdf(await pdf.save({ updateFieldAppearances: false }), job);
  return new PdfProblemsError(problems.slice(0, 1)).message.replace(/object \d+/, "object 1");
}

test("a document that holds a script is told with the object", async () => {
  expect(await messageAfter((pdf) => pdf.addJavaScript("x", "app.alert(1)"))).toBe(`KS109 ${path} › object 1
  The document holds a script. (inert document)
  Fix: Take it out of the content.

1 fault.`);
});

test("a font that is not embedded is told with its name", async () => {
  expect(await messageAfter(unembed)).toBe(`KS113 ${path} › font Helvetica
  A font is not embedded. (PDF/UA-1 7.21.4.1-1)
  Fix: Print with a font from /assets/.

1 fault.`);
});
