import { pictures } from "../../messages/load/pictures.ts";
import { drawingOf } from "../appendix/drawing.ts";
import { pngSize } from "../appendix/picture.ts";
import type { Fault } from "../problem.ts";

/** How large a picture on every page may be, in bytes: many read on an old phone far from a mast. */
export const mostPictureBytes = 50_000;

const code = "KS29";

/** Finds why a picture cannot be shown: it is too large, no SVG or PNG, has letters, or is more than a drawing. */
export function pictureFault(name: string, bytes: Uint8Array): Fault | undefined {
  if (bytes.length > mostPictureBytes) return { code, ...pictures.large(bytes.length, mostPictureBytes) };
  const otherKind = { code, ...pictures.otherKind(name) } as const;
  if (name.endsWith(".png")) return pngSize(bytes) === undefined ? otherKind : undefined;
  const drawing = drawingOf(bytes);
  if (!("fault" in drawing)) return drawing.hasBox ? undefined : { code, ...pictures.noViewBox() };
  switch (drawing.fault) {
    case "active":
      return { code, ...pictures.active(drawing.found) };
    case "letters":
      return { code, ...pictures.text() };
    case "noSize":
      return { code, ...pictures.noViewBox() };
    default:
      return otherKind;
  }
}
