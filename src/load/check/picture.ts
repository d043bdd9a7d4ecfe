import { pictures } from "../../messages/load/pictures.ts";
import type { Fault } from "../problem.ts";

/** How large a picture on every page may be, in bytes: many read on an old phone far from a mast. */
export const mostPictureBytes = 50_000;

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What makes a drawing run or fetch something, where somebody opens its file alone. */
const active = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler)\b/iu,
  /[\s"'/]on[a-z]+\s*=/iu,
  /<!ENTITY|<\?xml-stylesheet|@import/iu,
  // To a part of the drawing itself, or a picture that lies in it.
  /\bhref\s*=(?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg)[;,]))\s*["']?./iu,
  /url\((?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg)[;,]))\s*["']?./iu,
];

/** Finds why a picture cannot be shown: it is too large, no SVG or PNG, has letters, or is more than a drawing. */
export function pictureFault(name: string, bytes: Uint8Array): Fault | undefined {
  const code = "KS29";
  if (bytes.length > mostPictureBytes) return { code, ...pictures.large(bytes.length, mostPictureBytes) };
  const isPng = png.every((byte, index) => bytes[index] === byte);
  if (name.endsWith(".png")) return isPng ? undefined : { code, ...pictures.otherKind(name) };
  const text = drawingText(bytes);
  const [start] = /<svg\b[^>]*>/iu.exec(text) ?? [];
  if (start === undefined) return { code, ...pictures.otherKind(name) };
  const found = activePart(text);
  if (found !== undefined) return { code, ...pictures.active(found) };
  if (/<(?:[\w-]+:)?text\b/iu.test(text)) return { code, ...pictures.text() };
  return /\bviewBox\s*=/.test(start) ? undefined : { code, ...pictures.noViewBox() };
}

/** Gives the text of a drawing without its comments. */
export function drawingText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/<!--[\s\S]*?-->/g, "");
}

/** Finds what makes a drawing run or fetch something. */
export function activePart(text: string): string | undefined {
  return active.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? [])[0];
}
