/** A page as Pagefind keeps it to show it as a result. */
export interface SearchedFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Reads what a fragment holds, which is JSON. */
export function fragmentOf(bytes: Uint8Array): SearchedFragment {
  return JSON.parse(Buffer.from(bytes).toString("utf8")) as SearchedFragment;
}
