/** Gives the system's code of an error, for example `ENOSPC`; its text where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
