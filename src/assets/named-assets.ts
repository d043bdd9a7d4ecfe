import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { AssetFiles } from "./site-assets.ts";

/** An asset as it is published. */
export interface NamedAsset {
  /** Its path in the site. In `assets/` it has a part of its own hash in the name, so that another text has another address. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a page tells the browser of a script or a stylesheet, which then refuses any other (W3C, Subresource Integrity). */
  readonly integrity?: string;
}

/** Files by the path that views and stylesheets know them by. */
export type NamedAssets = ReadonlyMap<string, NamedAsset>;

/** Tells whether a file of the site lies among the assets. */
export const isAsset = (path: string): boolean => path.startsWith("assets/");

/** Whether a file is found by its page alone; a licence is opened by its address, which therefore never changes. */
const isNamed = (path: string): boolean => isAsset(path) && !path.endsWith(".txt");

/** Gives files of the site, by their paths in it, their published names; a stylesheet asks for its fonts by theirs. */
export function namedAssets(files: AssetFiles): NamedAssets {
  const named = new Map<string, NamedAsset>();
  const isSheet = (path: string) => path.endsWith(".css");
  const sorted = [...files].toSorted(([a], [b]) => Number(isSheet(a)) - Number(isSheet(b)));
  for (const [path, body] of sorted) {
    const text = isSheet(path) ? withNames(textOf(body), path, named) : body;
    named.set(path, asset(path, typeof text === "string" ? new TextEncoder().encode(text) : text));
  }
  return named;
}

function asset(path: string, bytes: Uint8Array): NamedAsset {
  return {
    path: isNamed(path) ? hashedPath(path, bytes) : path,
    bytes,
    ...(/\.(?:css|js)$/.test(path) ? { integrity: integrityOf(bytes) } : {}),
  };
}

/** `fonts/a.woff2` → `fonts/a.1f0c9a27b3.woff2`. */
function hashedPath(path: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const { dir, name, ext } = posix.parse(path);
  return posix.join(dir, `${name}.${hash}${ext}`);
}

function integrityOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

function textOf(body: string | Uint8Array): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

/**
 * A stylesheet names what it loads from where it lies itself, so that it serves below any path.
 *
 * @throws {Error} where it asks for what there is not.
 */
function withNames(css: string, path: string, named: NamedAssets): string {
  const folder = posix.dirname(path);
  return css.replace(/url\("([^":]+)"\)/g, (_whole, address: string) => {
    const asked = posix.join(folder, address);
    const found = named.get(asked);
    if (found === undefined) throw new Error(`${path} asks for ${asked}, which is no asset.`);
    return `url("${posix.relative(folder, found.path)}")`;
  });
}
