import { pictures } from "../../messages/load/pictures.ts";
import { drawingOf } from "../appendix/drawing.ts";
import { pngSize } from "../appendix/picture.ts";
import type { Fault } from "../problem.ts";
import { cleanDrawing, lineOf } from "./clean-drawing.ts";

/** How large a picture on every page may be, in bytes: many read on an old phone far from a mast. */
export const mostPictureBytes = 50_000;

const code = "KS29";

/** Gives a picture as it is published, a drawing without anything that is no drawing, or says why it cannot be. */
export async function publishedPicture(name: string, bytes: Uint8Array): Promise<Uint8Array | Fault> {
  const fault = pictureFault(name, bytes);
  if (fault !== undefined) return fault;
  if (name.endsWith(".png")) return new Uint8Array(bytes);
  const clean = await cleanDrawing(bytes);
  if (!("fault" in clean)) return clean.bytes;
  return clean.fault === "broken"
    ? { code, ...pictures.otherKind(name) }
    : { code, ...pictures.active(clean.found, clean.line) };
}

/** Finds why a picture cannot be shown: it is too large, no SVG or PNG, has letters, or is more than a drawing. */
export function pictureFault(name: string, bytes: Uint8Array): Fault | undefined {
  if (bytes.length > mostPictureBytes) return { code, ...pictures.large(bytes.length, mostPictureBytes) };
  const otherKind = { code, ...pictures.otherKind(name) } as const;
  if (name.endsWith(".png")) return pngSize(bytes) === undefined ? otherKind : undefined;
  const drawing = drawingOf(bytes);
  if (!("fault" in drawing)) return drawing.hasBox ? undefined : { code, ...pictures.noViewBox() };
  switch (drawing.fault) {
    case "active":
      return {
        code,
        ...pictures.active(drawing.found, lineOf(drawing.found, new TextDecoder().decode(bytes))),
      };
    case "letters":
      return { code, ...pictures.text() };
    case "noSize":
      return { code, ...pictures.noViewBox() };
    default:
      return otherKind;
  }
}
