import { activePart, drawingText } from "../check/picture.ts";

/** What is known of a drawing, or what is wrong with it. */
export type Drawing =
  | { readonly width: number; readonly height: number }
  | { readonly fault: "otherKind" | "letters" | "noSize" }
  | { readonly fault: "active"; readonly found: string };

/** Reads an SVG: its size, or why it is no mere drawing. */
export function drawingOf(bytes: Uint8Array): Drawing {
  const text = drawingText(bytes);
  const [start] = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg\b[^>]*>/iu.exec(text) ?? [];
  if (start === undefined || !/<\/svg>\s*$/iu.test(text)) return { fault: "otherKind" };
  const found = activePart(text);
  if (found !== undefined) return { fault: "active", found };
  if (/<(?:[\w-]+:)?text\b/iu.test(text)) return { fault: "letters" };
  return sizeOf(start) ?? { fault: "noSize" };
}

function sizeOf(start: string): { readonly width: number; readonly height: number } | undefined {
  const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(start)?.[1];
  const box = attribute("viewBox")
    ?.trim()
    .split(/[\s,]+/)
    .slice(2) ?? [attribute("width"), attribute("height")];
  const [width = Number.NaN, height = Number.NaN] = box.map((side) =>
    Math.round(Number.parseFloat(side ?? "")),
  );
  return width > 0 && height > 0 ? { width, height } : undefined;
}
