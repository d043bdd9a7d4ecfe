import { extname } from "node:path";
import { appendices } from "../../messages/load/appendices.ts";
import type { Advice } from "../../messages/message.ts";
import type { AppendixFile } from "../../model/index.ts";
import { bytesOf, unreadableFault } from "../data/read-file.ts";
import type { Fault } from "../problem.ts";
import { drawingOf } from "./drawing.ts";
import { readPdf } from "./pdf.ts";
import { jpegSize, pngSize } from "./picture.ts";

/** How large an appendix may be, in bytes: a picture is fetched with its page, a PDF where somebody asks for it. */
const mostBytes = { picture: 500_000, pdf: 5_000_000 } as const;

/** Reads the file of an appendix, and tells what it is, or why it cannot be used. */
export async function readAppendix(path: string): Promise<AppendixFile | Fault> {
  const ending = extname(path).slice(1);
  const most = mostBytes[ending === "pdf" ? "pdf" : "picture"];
  const excess = (size: number) => unusable(appendices.large(size, most));
  const bytes = await bytesOf(path, most, excess).catch(unreadableFault);
  if ("code" in bytes) return bytes;
  const read = await factsOf(ending, bytes);
  if (!("fault" in read)) return { bytes: new Uint8Array(bytes), ...read };
  switch (read.fault) {
    case "active":
      return unusable(appendices.active(read.found));
    case "otherKind":
      return unusable(appendices.otherKind(ending.toUpperCase()));
    default:
      return unusable(appendices[read.fault]());
  }
}

async function factsOf(ending: string, bytes: Uint8Array) {
  if (ending === "pdf") {
    const pdf = await readPdf(bytes);
    return "fault" in pdf ? pdf : ({ kind: "pdf", ...pdf } as const);
  }
  const sizes = { png: pngSize, jpg: jpegSize, svg: drawingOf } as const;
  const picture = sizes[ending as keyof typeof sizes](bytes) ?? ({ fault: "otherKind" } as const);
  if ("fault" in picture) return picture;
  const { width, height } = picture;
  return { kind: "picture", width, height } as const;
}

function unusable(advice: Advice): Fault {
  return { code: "KS47", ...advice };
}
