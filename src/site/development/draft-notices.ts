import type { LoadedContent } from "../../load/index.ts";
import { fileText } from "../../report/text.ts";
import { oneLine } from "../../report/visible.ts";
import { editionPath, municipalityPath } from "../../view/routes.ts";
import { type DraftNotice, hrefOf, type SiteContext } from "../../view/site-context.ts";

/** Tells of every draft where it is shown, or what keeps it from being shown. */
export function draftNotices(
  { content, drafts }: Pick<LoadedContent, "content" | "drafts">,
  site: SiteContext,
): readonly DraftNotice[] {
  return drafts.map(({ municipality: id, standard: wanted, file, problems }) => {
    const municipality = content.municipalities.find(({ profile }) => profile.id === id);
    const record = municipality?.records.find(({ standard }) => standard.id === wanted);
    const title = wanted === undefined ? municipality?.profile.name : record?.standard.title;
    const path = wanted === undefined ? municipalityPath(site, id) : editionPath(site, id, wanted, "full");
    return {
      text: title ?? file,
      ...(title === undefined ? {} : { href: hrefOf(site, path) }),
      faults: problems.map(({ code, file: where, line, at, what, fix }) => ({
        code,
        place: oneLine(at === "" ? fileText(where, line) : `${fileText(where, line)} › ${at}`),
        what: oneLine(what),
        fix: oneLine(fix),
      })),
    };
  });
}
