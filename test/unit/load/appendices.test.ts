import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readAppendix } from "../../../src/load/appendix/read-appendix.ts";
import { folderOf } from "../../helpers/folder-of.ts";
import { storeby } from "../../helpers/storeby.ts";
import { municipalitiesFolder, problemsIn } from "./fejlstrup.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEElEQVR4nGOoWpLmEjQdjAEV5AP1tVCxWwAAAABJRU5ErkJggg==",
  "base64",
);
/** A JPEG of 5 × 4 points as far as anybody looks: its frame header between start and end. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc0, 0, 11, 8, 0, 4, 0, 5, 1, 1, 0x11, 0,
  0xff, 0xd9,
]);
const svg = (inside: string, attributes = 'viewBox="0 0 30.4 20"') =>
  `<?xml version="1.0"?>\n<!-- <script/> -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>\n`;

/** Reads a file of that name and content as an appendix; gives what is known of it, or what is wrong. */
async function read(name: string, content: string | Uint8Array): Promise<unknown> {
  const path = join(await folderOf({}), name);
  await writeFile(path, content);
  const found = await readAppendix(path);
  if ("code" in found) return found.what;
  const { bytes: _, ...facts } = found;
  return facts;
}

test("a picture tells its size", async () => {
  expect(await read("a.png", png)).toEqual({ kind: "picture", width: 3, height: 2 });
  expect(await read("a.jpg", jpeg)).toEqual({ kind: "picture", width: 5, height: 4 });
  expect(await read("a.svg", svg("<path d='M0 0h5'/>"))).toEqual({ kind: "picture", width: 30, height: 20 });
  const sized = { kind: "picture", width: 40, height: 10 };
  expect(await read("a.svg", svg("<g/>", 'width="40px" height="10"'))).toEqual(sized);
});

test.each([
  ["a.jpg", png],
  ["a.png", jpeg],
  ["a.png", png.subarray(0, 50)],
  ["a.jpg", jpeg.subarray(0, 26)],
  ["a.pdf", "<html></html>"],
  ["a.pdf", "%PDF-1.7\nnothing else"],
  ["a.svg", "<html><svg></svg></html>"],
  ["a.svg", svg("<g>").slice(0, -8)],
])("%s is refused where it is not wholly what its name says", async (name, content) => {
  const kind = name.slice(2).toUpperCase();
  expect(await read(name, content)).toBe(`The file is no whole ${kind} file, though its name says so.`);
});

test.each([
  ["<script>alert(1)</script>", "<script"],
  ['<path onload="x()"/>', 'onload="'],
  ['<image href="https://x.example/a.png"/>', 'href="h'],
  ['<rect style="fill:url(https://x.example/a)"/>', "url("],
  ["<foreignObject/>", "<foreignObject"],
])("a drawing with %s is refused", async (inside, found) => {
  const what = await read("a.svg", svg(inside));
  expect(what).toMatch(/, and an appendix may neither run nor fetch anything\.$/);
  expect(what).toContain(JSON.stringify(found).slice(1, 5));
});

test("a drawing refers to its own parts, and holds its letters as curves", async () => {
  expect(await read("a.svg", svg('<use href="#a"/><rect fill="url(#b)"/>'))).toMatchObject({ width: 30 });
  expect(await read("a.svg", svg("<text>Søg</text>"))).toMatch(/^The drawing has text/);
  expect(await read("a.svg", svg("<g/>", ""))).toMatch(/^The drawing has neither a viewBox/);
});

test("a PDF tells its pages and what it lacks for whoever hears it", async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  plain.addPage();
  expect(await read("a.pdf", await plain.save())).toEqual({
    kind: "pdf",
    pages: 2,
    lacks: ["tags", "language"],
  });
  plain.setLanguage("da");
  expect(await read("a.pdf", await plain.save())).toMatchObject({ lacks: ["tags"] });
  expect(storeby.appendices?.get("bilag/forbered-samtalen.pdf")).toMatchObject({ pages: 1, lacks: [] });
});

test("a PDF that is locked, or that runs something, is refused", async () => {
  const locked = await PDFDocument.create();
  locked.addPage();
  locked.encrypt({ ownerPassword: "a" });
  expect(await read("a.pdf", await locked.save())).toMatch(/^The PDF is locked/);
  const active = await PDFDocument.create();
  active.addPage();
  const { catalog, context } = active;
  catalog.set(PDFName.of("OpenAction"), context.obj({ S: "JavaScript", JS: PDFString.of("app.alert(1)") }));
  expect(await read("a.pdf", await active.save())).toMatch(/^The file has "\/JavaScript"/);
});

test("a picture of half a million bytes is the largest, and a PDF of five million", async () => {
  const large = (bytes: number) => new Uint8Array(bytes);
  expect(await read("a.png", large(500_001))).toMatch(/^The file has 500,001 bytes\./);
  expect(await read("a.pdf", large(5_000_001))).toMatch(/^The file has 5,000,001 bytes\./);
  expect(await read("a.pdf", large(500_001))).toMatch(/^The file is no whole PDF/);
});

const madservice = "lillerup/standards/madservice.ts";

/** Lillerup with appendices written into madservice, and files in its folder `bilag/`. */
async function problemsWith(appendices: string, files: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(`test/fixtures/municipalities/${madservice}`, "utf8");
  const written = text.replace(/\n\} satisfies/, `\n  appendices: [${appendices}],\n} satisfies`);
  expect(written).not.toBe(text);
  return problemsIn(await municipalitiesFolder({ files: { ...files, [madservice]: written } }));
}

const picture = 'title: "Vejen", about: "Vejen til svar.", file: "bilag/vejen.svg"';
const whole = `{ ${picture}, alt: "Fire trin." }`;

test("KS46: an appendix lies in the folder of its municipality", async () => {
  const told = (await problemsWith(whole, {})).replace(/:\d+ /, ":9 ");
  expect(told).toBe(`KS46 municipalities/lillerup/standards/madservice.ts:9 › appendices[0].file
  There is no file bilag/vejen.svg.
  Fix: Put it into municipalities/lillerup/bilag/, or take the appendix away.`);
  expect(await problemsWith(whole, { "lillerup/bilag/vejen.svg": svg("<g/>") })).toBe("");
});

test("KS47: a file that cannot be used is told where it is named, once", async () => {
  const told = await problemsWith(whole, { "lillerup/bilag/vejen.svg": "Hej" });
  expect(
    told.replace(/:\d+ /, ":9 "),
  ).toBe(`KS47 municipalities/lillerup/standards/madservice.ts:9 › appendices[0].file
  The file is no whole SVG file, though its name says so.
  Fix: Save it as SVG from the program it was made with; another name is not enough.`);
});

test("KS24: a file that no standard names is told with what to do", async () => {
  expect(
    await problemsWith(whole, { "lillerup/bilag/vejen.svg": svg("<g/>"), "lillerup/bilag/Gammel.docx": "" }),
  ).toBe(`KS24 municipalities/lillerup/bilag/Gammel.docx
  Nobody reads this, so nothing in it would be published.
  Fix: Name it under appendices of a standard or of the municipality's index.ts, or take it away. Its name has small letters a–z, digits and hyphens and ends in .pdf, .png, .jpg or .svg.`);
});

test("the appendix of a draft is no file that nobody reads", async () => {
  const draft = `${whole}], draft: true, keywords: ["x"`;
  const files = { "lillerup/bilag/vejen.svg": svg("<g/>") };
  const told = await problemsWith(draft, files);
  expect(told).not.toContain("KS24");
});

test("KS13: a picture says what it shows, and a PDF does not", async () => {
  expect(await problemsWith(`{ ${picture} }`, { "lillerup/bilag/vejen.svg": svg("<g/>") })).toMatch(
    /^KS13 .* › appendices\[0\]\n {2}The appendix is a picture, and nothing says what it shows\./,
  );
});

test("KS10: the name of a file is one that every address can have", async () => {
  const told = await problemsWith(whole.replace("vejen.svg", "Vejen til svar.svg"), {});
  expect(told).toMatch(/^KS10 .* › appendices\[0\]\.file\n/);
  expect(told).not.toContain("KS46");
});

/** Lillerup with an appendix of its own, to which madservice refers by a key. */
async function problemsShared(key: string, files: Readonly<Record<string, string>>): Promise<string> {
  const index = await readFile("test/fixtures/municipalities/lillerup/index.ts", "utf8");
  const text = await readFile(`test/fixtures/municipalities/${madservice}`, "utf8");
  const held = index.replace(/\n\} satisfies/, `\n  appendices: { vejen: ${whole} },\n} satisfies`);
  const referring = text.replace(/\n\} satisfies/, `\n  appendices: [{ shared: "${key}" }],\n} satisfies`);
  const written = { "lillerup/index.ts": held, [madservice]: referring };
  return (await problemsIn(await municipalitiesFolder({ files: { ...files, ...written } }))).replace(
    /:\d+ /,
    ":9 ",
  );
}

test("an appendix of the municipality is checked where it is written, and read once", async () => {
  expect(await problemsShared("vejen", { "lillerup/bilag/vejen.svg": svg("<g/>") })).toBe("");
  expect(await problemsShared("vejen", {})).toMatch(
    /^KS46 municipalities\/lillerup\/index\.ts:9 › appendices\.vejen\.file\n/,
  );
});

test("KS59: an appendix that the municipality does not have is told where a standard refers to it", async () => {
  expect(
    await problemsShared("vejn", { "lillerup/bilag/vejen.svg": svg("<g/>") }),
  ).toBe(`KS59 municipalities/lillerup/standards/madservice.ts:9 › appendices[0].shared
  The municipality has no "vejn" in appendices.
  Fix: Did you mean "vejen"?`);
});
