/** What browsers take old pages to be that say nothing, in Western Europe (https://encoding.spec.whatwg.org/). */
const fallback = "windows-1252";

/**
 * Gives the text of a page in the letters that it says it is in: by its first bytes, by `said` (the server's word for it),
 * by its own <meta>; UTF-8 where it says nothing and is it.
 */
export function decodedHtml(bytes: Uint8Array, said?: string): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.startsWith("\u00EF\u00BB\u00BF")) return decoded(bytes, "utf-8") ?? "";
  if (start.startsWith("\u00FF\u00FE")) return decoded(bytes, "utf-16le") ?? "";
  if (start.startsWith("\u00FE\u00FF")) return decoded(bytes, "utf-16be") ?? "";
  const declared = said ?? /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(start)?.[1];
  const own = declared === undefined ? undefined : decoded(bytes, declared);
  return own ?? decoded(bytes, "utf-8", true) ?? decoded(bytes, fallback) ?? "";
}

/** Gives the charset that a header `Content-Type` names. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*"?([\w:-]+)/i.exec(contentType ?? "")?.[1];
}

function decoded(bytes: Uint8Array, charset: string, isSure = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: isSure }).decode(bytes);
  } catch {
    // No charset of that name, or bytes that are none of its letters.
    return undefined;
  }
}
