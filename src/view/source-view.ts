import { adoptionDateText, danishDate } from "../format/date.ts";
import type { Adoption, Standard } from "../model/index.ts";
import type { LinkView } from "./shell-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";

/** Where the page comes from, and what holds when it differs from the municipality's own text. */
export interface SourceView {
  readonly notice: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly link?: LinkView;
  /** What the link opens, where it is no page. */
  readonly linkKind?: "PDF";
}

/** Says when and by whom something was adopted, as far as it is known. */
export function adoptionText({ by, on }: Adoption): string {
  return texts.source.adopted({ date: on && adoptionDateText(on), by });
}

/** Makes the source note: who wrote the text, title, date seen, adoption, validity, responsible unit, edition. */
export function sourceView({ standard, municipality }: StandardContext): SourceView {
  const { name, voice } = municipality.profile;
  const own = textsFor(voice).source;
  const { source, adoption, validity, responsibleUnit = "" } = standard;
  const rows = [
    {
      label: own.titleLabel,
      text: own.title({ name, title: source.title, isOurs: source.titleIsOurs ?? false }),
    },
    { label: own.seenLabel, text: danishDate(source.seen) },
    ...(adoption === "not-stated" && validity === "not-stated"
      ? [{ label: own.nothingStatedLabel, text: own.adoptionNotStated }]
      : [
          adoptionRow(adoption, own),
          ...(validity === "not-stated"
            ? [{ label: texts.source.validity, text: own.validityNotStated }]
            : validityRows(validity)),
        ]),
    { label: texts.source.responsibleUnit, text: responsibleUnit },
    { label: own.revisionLabel, text: standard.revision },
  ];
  return {
    notice: own.notice({ name }),
    rows: rows.filter(({ text }) => text !== ""),
    ...(source.url === undefined ? {} : { link: { href: source.url, text: own.link } }),
    ...(source.url?.toLowerCase().endsWith(".pdf") ? { linkKind: "PDF" as const } : {}),
  };
}

/** Who adopted it stands alone where nobody knows when. */
function adoptionRow(adoption: Standard["adoption"], own: ReturnType<typeof textsFor>["source"]) {
  if (adoption === "not-stated") return { label: own.adoptedLabel, text: own.adoptionNotStated };
  return adoption.on === undefined
    ? { label: own.adoptedByLabel, text: adoption.by }
    : { label: own.adoptedLabel, text: adoptionText(adoption) };
}

function validityRows({ from, to, reviewDue }: Exclude<Standard["validity"], "not-stated">) {
  return [
    { label: texts.source.validFrom, on: from },
    { label: texts.source.validTo, on: to },
    { label: texts.source.reviewDue, on: reviewDue },
  ].flatMap(({ label, on }) => (on === undefined ? [] : [{ label, text: danishDate(on) }]));
}
