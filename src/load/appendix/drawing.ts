/** What is known of a drawing, or what is wrong with it. */
export type Drawing =
  | { readonly width: number; readonly height: number; readonly hasBox: boolean }
  | { readonly fault: "otherKind" | "letters" | "noSize" }
  | { readonly fault: "active"; readonly found: string };

/** What makes a drawing run or fetch something, where somebody opens its file alone. */
const active = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler)\b/iu,
  /[\s"'/]on[a-z]+\s*=/iu,
  /<!ENTITY|<\?xml-stylesheet|@import/iu,
  // To a part of the drawing itself, or a picture that lies in it.
  /\bhref\s*=(?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg)[;,]))\s*["']?./iu,
  /url\((?!\s*["']?\s*(?:#|data:image\/(?:png|jpeg)[;,]))\s*["']?./iu,
];

/** Reads an SVG: its size, or why it is no mere drawing. */
export function drawingOf(bytes: Uint8Array): Drawing {
  const text = new TextDecoder().decode(bytes).replace(/<!--[\s\S]*?-->/g, "");
  const [start] = /^\s*(?:<\?xml\b[^>]*\?>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<svg\b[^>]*>/iu.exec(text) ?? [];
  const isWhole = /<\/svg>\s*$/iu.test(text) || (start?.endsWith("/>") && start.trim() === text.trim());
  if (start === undefined || !isWhole) return { fault: "otherKind" };
  const found = active.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? [])[0];
  if (found !== undefined) return { fault: "active", found };
  if (/<(?:[\w-]+:)?text\b/iu.test(text)) return { fault: "letters" };
  const size = sizeOf(start);
  return size === undefined ? { fault: "noSize" } : { ...size, hasBox: /\bviewBox\s*=/.test(start) };
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
