import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { PDFDict, PDFDocument, PDFName, type PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { isOurFont } from "../../../src/fonts/index.ts";
import { streamText } from "../../../src/pdf/content/streams.ts";
import { fontProgramOf, fontTextOf } from "../../../src/pdf/text/font-text.ts";
import { shownCodes } from "../../../src/pdf/text/shown-codes.ts";
import { VerifierMissingError, verifiedPdfs } from "../../../src/pdf/verify/index.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { readPdf } from "../../helpers/pdf-text.ts";

// One paper after the other: in large print with letters of five scripts one takes many times what others do, and beside
// three more it can run out of its time on a busy machine.
const site = await builtSite({ content: resolve("test/fixtures/letters"), pdf: true, jobs: 1 });
const pdfs = site.files.filter((file) => file.endsWith(".pdf"));
const fileOf = (ending: string) => join(site.folder, pdfs.find((file) => file.endsWith(ending)) ?? ending);
const letters = (text: string) => text.normalize("NFKC").replace(/[\s\u200C]/gu, "");

/** What PDF.js reads on all pages, without blanks. */
async function wordsOf(ending: string): Promise<string> {
  const { pages } = await readPdf(await readFile(fileOf(ending)));
  return letters(pages.flatMap(({ body }) => body.map(({ text }) => text)).join(""));
}

test("a standard in the letters of many languages has its six PDFs and its book", () => {
  expect(pdfs).toHaveLength(7);
});

describe("words are copied as they are written", () => {
  test.for(["tolk.pdf", "tolk-stor-skrift.pdf", "kvalitetsstandarder.pdf"])("in %s", async (ending) => {
    const words = await wordsOf(ending);
    const written = [
      [
        "Zażółć gęślą jaźń",
        "Ćevapčići, Đorđe, Jović",
        "Kŕdeľ šťastných ďatľov, ĺ, ŕ",
        "Árvíztűrő tükörfúrógép",
      ],
      ["İğne, şişe, ışık", "Ąžuolas, ėjo, įvažiavo", "Čáhci, Ŋáhtá, Ŧ, đ, ŧ", "Tiếng Việt", "Ẹ kú, ọ̀rẹ́", "g̃"],
      ["Перекладач безкоштовний, їжак, ґанок, є", "Διερμηνέας, ΰ, Ἀθῆναι", "→ ✓ ☐ ½ ¾ ⅓ m² CO₂ 5 ‰ €"],
      // From right to left: letters that join to one shape, and marks above letters.
      ["مترجم", "فوري", "تأتي", "العربية", "فارسی", "بگیرید", "עברית"],
    ].flat();
    expect(written.filter((text) => !words.includes(letters(text)))).toEqual([]);
  });

  test.for(["tolk-let.pdf", "tolk-tjekliste.pdf"])("in the title of %s", async (ending) => {
    const words = await wordsOf(ending);
    expect(words).toContain(letters("Tolk på polski, українська og العربية"));
    expect(words).toContain(letters("Łucja Wójcik-Ņikolajs"));
  });
});

test("on its page, texts from right to left say so and their numbers stay whole", () => {
  const { document } = site.page("/mangesprog/tolk/");
  const directed = [...document.querySelectorAll("main [dir=rtl]")].map(({ localName }) => localName);
  expect(directed).toEqual(["p", "p", "p", "li", "th", "th"]);
  expect(document.querySelector("th bdi")?.textContent).toBe("44\u00a077\u00a030\u00a000");
});

test("every font is a font of ours", async () => {
  let fonts = 0;
  for (const file of pdfs) {
    const pdf = await PDFDocument.load(await readFile(join(site.folder, file)), { updateMetadata: false });
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("Font")) continue;
      const program = fontProgramOf(object);
      if (program === undefined) throw new Error(`${file} has a font without a program`);
      expect(isOurFont(program)).toBe(true);
      fonts += 1;
    }
  }
  expect(fonts).toBeGreaterThan(5);
});

test("the PDFs are the same bytes on a machine with other fonts", async () => {
  const folder = await mkdtemp(join(tmpdir(), "klarstandard-fonts-"));
  const config = join(folder, "fonts.conf");
  // Without any font at all, Chromium does not even use those that a document brings along.
  await copyFile("node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf", join(folder, "DejaVuSerif.ttf"));
  const rules = [
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    "<selectfont><rejectfont><glob>/usr/*</glob></rejectfont></selectfont>",
    `<dir>${folder}</dir><cachedir>${folder}</cachedir>`,
  ];
  await writeFile(config, `<?xml version="1.0"?><fontconfig>${rules.join("")}</fontconfig>`);
  const out = join(folder, "_site");
  const args = [
    "--content",
    resolve("test/fixtures/letters"),
    "--out",
    out,
    "--base-url",
    "https://standarder.example",
  ];
  await promisify(execFile)(process.execPath, [resolve("scripts/build.ts"), ...args], {
    cwd: folder,
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  const sum = async (path: string) =>
    createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
  for (const file of pdfs)
    expect([file, await sum(join(out, file))]).toEqual([file, await sum(join(site.folder, file))]);
}, 120_000);

test("veraPDF finds nothing in them", async ({ skip }) => {
  try {
    expect((await verifiedPdfs(site.folder, ".cache/verapdf")).failures).toEqual([]);
  } catch (error) {
    if (!(error instanceof VerifierMissingError)) throw error;
    skip();
  }
});

describe("a field of the checklist, filled in with PDF.js as Firefox does", () => {
  /** Types into a field, saves, and gives what its appearance shows and in which size. */
  async function typed(
    field: string,
    value: string,
  ): Promise<{ shown: string; size: number; lines: number; room: number }> {
    const task = getDocument({
      data: new Uint8Array(await readFile(fileOf("tolk-tjekliste.pdf"))),
      verbosity: 0,
    });
    const pdf = await task.promise;
    const fields = await pdf.getFieldObjects();
    const found: { readonly id?: string } | undefined = fields?.get(field)?.[0];
    const id = found?.id ?? "";
    pdf.annotationStorage.setValue(id, { value });
    const saved = await PDFDocument.load(await pdf.saveDocument(), { updateMetadata: false });
    await task.destroy();
    const widget = saved.getForm().getField(field).acroField.dict;
    const appearance = widget.lookup(PDFName.of("AP"), PDFDict).lookup(PDFName.of("N"), PDFStream);
    const box = appearance.dict.lookup(PDFName.of("BBox")) as unknown as { asArray(): PDFNumber[] };
    const text = streamText(appearance);
    const fonts = saved.catalog.lookup(PDFName.of("AcroForm"), PDFDict).lookup(PDFName.of("DR"), PDFDict);
    const font = fontTextOf(
      fonts.lookup(PDFName.of("Font"), PDFDict).lookup(PDFName.of("Wingdings"), PDFDict),
    );
    const strings = [...text.matchAll(/[<(][\s\S]*?[>)]\s*Tj/gu)].map(([one]) =>
      font.textOf(shownCodes(one, 2)),
    );
    return {
      shown: strings.join(""),
      size: Number(/([\d.]+) Tf/u.exec(text)?.[1]),
      lines: strings.length,
      room: box.asArray()[3]?.asNumber() ?? 0,
    };
  }

  test("shows Polish, Turkish, Vietnamese, Ukrainian and Greek letters", async () => {
    const value = "Łucja Ćwik, Şule Ağa, Tiếng Việt, Їжак, Ωρίων";
    expect(letters((await typed("talte-med", value)).shown)).toBe(letters(value));
  });

  test("shows all of 400 letters of a note, in lines that fit", async () => {
    const value = "Kommunen ringer igen på tirsdag klokken ti om min søsters ansøgning. "
      .repeat(6)
      .slice(0, 400);
    const { shown, size, lines, room } = await typed("notater", value);
    expect(letters(shown)).toBe(letters(value));
    expect(lines * size).toBeLessThan(room + 1);
  });
});
