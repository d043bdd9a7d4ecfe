import { danishDate } from "../format/date.ts";
import type { StandardContext } from "./standard-context.ts";

/** Where the page comes from, and what holds when it differs from the municipality's own text. */
export interface SourceView {
  readonly notice: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly url?: string;
  /** What opens at the address, where it is no page. */
  readonly urlKind?: "PDF";
}

/** Makes the source note: restated text, title, date seen, adoption, validity, responsible unit, edition. */
export function sourceView({ standard, municipality }: StandardContext): SourceView {
  const { name } = municipality.profile;
  const { source, adoption, validity } = standard;
  const untitled = source.titleIsOurs
    ? " (Dokumentet har ingen titel i den udgave, vi har læst. Navnet er vores.)"
    : "";
  return {
    notice: `Teksten her gengiver kommunens tekst med andre ord. Er der forskel, gælder den tekst, ${name} selv har skrevet.`,
    rows: [
      { label: "Kilde", text: `${name}: ${source.title}.${untitled}` },
      { label: "Læst af os", text: danishDate(source.seen) },
      {
        label: "Godkendt",
        text:
          adoption === "not-stated"
            ? "Det siger kommunens tekst ikke."
            : `${danishDate(adoption.on)} af ${adoption.by}`,
      },
      ...(validity === "not-stated"
        ? [{ label: "Gælder", text: "Kommunens tekst siger ikke, fra hvornår og hvor længe den gælder." }]
        : validityRows(validity)),
      ...(standard.responsibleUnit === undefined
        ? []
        : [{ label: "Ansvarlig i kommunen", text: standard.responsibleUnit }]),
      { label: "Udgave her", text: standard.revision },
    ],
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.url?.toLowerCase().endsWith(".pdf") ? { urlKind: "PDF" as const } : {}),
  };
}

function validityRows(validity: {
  from?: string | undefined;
  to?: string | undefined;
  reviewDue?: string | undefined;
}) {
  return [
    { label: "Gælder fra", on: validity.from },
    { label: "Gælder til", on: validity.to },
    { label: "Skal ses efter senest", on: validity.reviewDue },
  ].flatMap(({ label, on }) => (on === undefined ? [] : [{ label, text: danishDate(on) }]));
}
