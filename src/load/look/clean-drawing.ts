/** A drawing of which nothing is left that runs, fetches or moves, or what in it would be lost by that. */
export type CleanDrawing =
  | { readonly bytes: Uint8Array }
  | { readonly fault: "broken" }
  | { readonly fault: "active"; readonly found: string; readonly line: number };

const svg = "http://www.w3.org/2000/svg";

/** What old drawing programs write, and no browser looks at. */
const leftBehind = new Set([
  "baseprofile",
  "contentscripttype",
  "contentstyletype",
  "enable-background",
  "zoomandpan",
]);

/** A drawing that moves by itself is no logo, and one with links leads away from the page it stands on. */
const forbidden = ["a", "animatecolor", "animatemotion", "animatetransform", "mpath", "view"];

/**
 * Takes out of a drawing what programs note for themselves, and refuses it where more would go. DOMPurify decides, in
 * the DOM that its authors name as safe beside a browser's; both are read in only where there is a drawing to clean.
 */
export async function cleanDrawing(bytes: Uint8Array): Promise<CleanDrawing> {
  const [{ JSDOM }, { default: createPurifier }] = await Promise.all([import("jsdom"), import("dompurify")]);
  const { window } = new JSDOM("");
  const text = new TextDecoder().decode(bytes);
  const root = new window.DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.namespaceURI !== svg || root.localName !== "svg") return { fault: "broken" };
  for (const notes of root.querySelectorAll("metadata")) notes.remove();
  const style = styleLost(root);
  if (style !== undefined) return { fault: "active", found: style, line: lineOf(style, text) };
  const purifier = createPurifier(window);
  purifier.sanitize(root, {
    IN_PLACE: true,
    USE_PROFILES: { svg: true, svgFilters: true },
    // Of a part of the drawing itself: where it leads was read before.
    ADD_TAGS: ["use"],
    ADD_ATTR: ["vector-effect", "pointer-events"],
    FORBID_TAGS: forbidden,
    FORBID_CONTENTS: [],
  });
  const [lost] = purifier.removed.flatMap((removed) =>
    "element" in removed ? elementLost(removed.element as Element) : attributeLost(removed.attribute),
  );
  if (lost !== undefined) return { fault: "active", found: lost, line: lineOf(lost, text) };
  return { bytes: new TextEncoder().encode(`${new window.XMLSerializer().serializeToString(root)}\n`) };
}

/** DOMPurify reads no CSS: a code for a letter would hide an address there, and these take one without `url`. */
function styleLost(root: Element): string | undefined {
  const written = [
    ...[...root.querySelectorAll("style")].map(({ textContent }) => textContent ?? ""),
    ...[root, ...root.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].map(({ value }) => value),
    ),
  ];
  return written.flatMap((css) => /\\|(?:image-set|cross-fade|src|image)\(/iu.exec(css)?.[0] ?? [])[0];
}

function elementLost({ nodeType, nodeName, namespaceURI }: Element): readonly string[] {
  const isNote = nodeType !== 1 || !["http://www.w3.org/1999/xhtml", svg].includes(namespaceURI ?? svg);
  return isNote ? [] : [`<${nodeName}`];
}

function attributeLost(attribute: Attr | null): readonly string[] {
  const name = attribute?.name ?? "";
  const isNote = (name.includes(":") && !name.startsWith("xlink:")) || leftBehind.has(name.toLowerCase());
  return name === "" || isNote ? [] : [`${name}=`];
}

/** The line in which something stands first. */
export function lineOf(found: string, text: string): number {
  return text.slice(0, Math.max(0, text.indexOf(found))).split("\n").length;
}
