import { spoken } from "../messages/language.ts";
import type { LoadedContent } from "./content.ts";

/** How many files a note names. */
const mostNamed = 5;

/** Says once per run what was passed over; it is no fault. */
export function loadNotes({ ignored }: Pick<LoadedContent, "ignored">): readonly string[] {
  if (ignored.length === 0) return [];
  const named = ignored.slice(0, mostNamed).join(", ");
  const more = ignored.length - mostNamed;
  const [one, count] = [ignored.length === 1, ignored.length];
  return [
    spoken({
      da: `${one ? "1 fil er" : `${count} filer er`} sprunget over, fordi programmer har lagt ${one ? "den" : "dem"} her: ${named}${more > 0 ? ` og ${more} til` : ""}.`,
      en: `Ignored ${one ? "1 file" : `${count} files`} that programs left behind: ${named}${more > 0 ? ` and ${more} more` : ""}.`,
    }),
  ];
}
