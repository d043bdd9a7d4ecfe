import { describe, expect, test } from "vitest";
import type { AppendixFile, Municipality } from "../../../src/model/index.ts";
import { appendixViews } from "../../../src/view/appendix-view.ts";
import { municipalityPages } from "../../../src/view/municipality-pages.ts";
import { printWriter } from "../../../src/view/writer.ts";
import { context, contextIn, lillerup } from "../../helpers/lillerup.ts";

const bytes = Uint8Array.from([60, 115, 118, 103, 255]);
const appendices = new Map<string, AppendixFile>([
  ["bilag/vejen.svg", { kind: "picture", bytes, width: 640, height: 140 }],
  ["bilag/skema.pdf", { kind: "pdf", bytes: new Uint8Array(84_000), pages: 2, lacks: [] }],
  ["bilag/kladde.pdf", { kind: "pdf", bytes, pages: 1, lacks: [] }],
]);
const about = "Om hjælpen.";
const [picture, pdf] = [
  { title: "Vejen", about, file: "bilag/vejen.svg", alt: "Fire trin.", text: "Du *søger*." },
  { title: "Skema", about, file: "bilag/skema.pdf" },
];
const records = lillerup.records.map((record) =>
  record.standard.id === "madservice"
    ? { ...record, standard: { ...record.standard, appendices: [picture, pdf] } }
    : record,
);
const municipality: Municipality = { ...lillerup, records, appendices };

const onPage = () => appendixViews([picture, pdf], contextIn(municipality, "madservice"));
function onPaper(isDraft = false) {
  const site = { ...context, isDraft };
  const plain = contextIn(municipality, "madservice");
  return appendixViews([picture, pdf], { ...plain, site, writer: printWriter(site, municipality) });
}

describe("a picture", () => {
  test("is fetched by a page from its own address when the reader comes near, with its size and what it shows", () => {
    expect(onPage()[0]).toEqual({
      title: "Vejen",
      about,
      textHtml: "<p>Du <em>søger</em>.</p>",
      picture: {
        src: "/hjaelp/lillerup/bilag/vejen.svg",
        alt: "Fire trin.",
        width: 640,
        height: 140,
        isLazy: true,
      },
    });
  });

  test("lies in the paper itself, byte for byte, and is there at once", () => {
    expect(onPaper()[0]?.picture).toMatchObject({
      src: `data:image/svg+xml;base64,${Buffer.from(bytes).toString("base64")}`,
      alt: "Fire trin.",
      isLazy: false,
    });
  });
});

describe("a PDF", () => {
  test("is linked with its kind, pages and size", () => {
    const name = "Skema (PDF, 2\u00a0sider, 84\u00a0kB)";
    expect(onPage()[1]?.pdf).toEqual({ href: "/hjaelp/lillerup/bilag/skema.pdf", name });
    const href = "https://standarder.lillerup.example/hjaelp/lillerup/bilag/skema.pdf";
    expect(onPaper()[1]?.pdf).toEqual({ href, name });
    expect(onPaper(true)[1]?.pdf).toEqual({ name });
  });
});

test("a site holds the files that its standards name, below the municipality's address, and no others", () => {
  const filesOf = (site: typeof context) => municipalityPages(municipality, site).files;
  expect(filesOf(context).map(({ file }) => file)).toEqual([
    "lillerup/bilag/vejen.svg",
    "lillerup/bilag/skema.pdf",
  ]);
  expect(filesOf({ ...context, form: "own" }).map(({ file }) => file)).toContain("bilag/vejen.svg");
  expect(filesOf(context)[0]?.bytes).toBe(bytes);
});
