import { cacheKey, usualKeyFile } from "./cache-key.ts";

/**
 * Gives the key of this user; where there can be none, undefined, after telling `onFault` the system's code and the file:
 * nothing is kept then.
 */
export async function usableKey(
  onFault: (code: string, file: string) => void = () => undefined,
): Promise<string | undefined> {
  const file = usualKeyFile();
  try {
    return await cacheKey(file);
  } catch (error) {
    if (!(error instanceof Error && "path" in error && "code" in error)) throw error;
    onFault(String(error.code), file);
    return undefined;
  }
}
