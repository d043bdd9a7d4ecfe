import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { compressedStream } from "../content/streams.ts";
import { type FontFile, fontFileOf } from "./font-file.ts";

const file = "@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff";

let read: FontFile | undefined;

/** The font that fields are filled in with; read once. */
function fieldFontFile(): FontFile {
  read ??= fontFileOf(readFileSync(createRequire(import.meta.url).resolve(file)));
  return read;
}

/**
 * Embeds the whole Latin alphabet of our font: a citizen may type any letter, and the subset that Chromium embeds
 * holds only the letters of the page (PDF/UA-1 7.21.4.1).
 */
export function embedFieldFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf;
  const font = fieldFontFile();
  const program = compressedStream(context, font.program, context.obj({ Length1: font.program.length }));
  const name = "AtkinsonHyperlegibleNext-Regular";
  const nonsymbolic = 32;
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: name,
    Flags: nonsymbolic,
    FontBBox: [...font.box],
    ItalicAngle: 0,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    StemV: 80,
    FontFile2: context.register(program),
  });
  return context.register(
    context.obj({
      Type: "Font",
      Subtype: "TrueType",
      BaseFont: name,
      Encoding: "WinAnsiEncoding",
      FirstChar: 32,
      LastChar: 255,
      Widths: [...font.widths],
      FontDescriptor: context.register(descriptor),
    }),
  );
}
