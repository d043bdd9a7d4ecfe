import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { texts } from "./hosting-plan.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A file less than this is sent in one packet anyway, in bytes. */
const least = 1000;

/** Tells whether a host sends a file compressed. */
export function isCompressible(path: string, bytes: Uint8Array): boolean {
  return bytes.byteLength >= least && texts.some((ending) => path.endsWith(`.${ending}`));
}

/**
 * Gives a text as hosts send it, by the ending that they look for beside the file. What is kept for ever is made as
 * small as it gets; pages are many.
 */
export async function compressed(
  path: string,
  bytes: Uint8Array,
): Promise<Readonly<Record<"br" | "gz", Uint8Array>>> {
  const quality = path.startsWith("assets/") ? constants.BROTLI_MAX_QUALITY : 9;
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
    gzipped(bytes, { level: 9 }),
  ]);
  return { br, gz };
}
