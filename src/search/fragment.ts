import { gunzipSync, gzipSync } from "node:zlib";

/** A page as Pagefind keeps it to show it as a result. */
export interface SearchedFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What stands in front of every file of Pagefind, when it is unpacked. */
const signature = "pagefind_dcd";

/** Gives the text of a file `fragment/….pf_fragment` of an index. */
export function unpacked(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString("utf8");
}

/** Makes a file of an index from its text, as small as it gets. */
export function packed(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}

/** Reads the text of a fragment: JSON behind Pagefind's signature. */
export function fragmentOf(text: string): SearchedFragment {
  return JSON.parse(text.slice(signature.length)) as SearchedFragment;
}
