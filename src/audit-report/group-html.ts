import { type Pictures, pictureKey } from "../audit/browser/element-pictures.ts";
import type { AuditFinding } from "../audit/finding.ts";
import { criteria } from "../messages/audit/criteria.ts";
import { effort, reportWords as words } from "../messages/audit/report-page.ts";
import { spoken } from "../messages/language.ts";
import { telling } from "../messages/telling.ts";
import { whatHtml } from "../report/finding-html.ts";
import { type Html, html } from "../report/html.ts";
import { toldGroup } from "./report-text.ts";

/** What a report's page needs beside the report. */
export interface ReportSurroundings {
  /** Gives the address by which a page or PDF opens from the report; undefined where it has none. */
  readonly linkOf?: (page: string) => string | undefined;
  readonly pictures?: Pictures;
}

const most = { places: 12, placeLength: 300 } as const;

/** How many pages a group is on. */
export const pagesOf = (group: readonly AuditFinding[]): number =>
  new Set(group.map(({ place }) => place.page)).size;

/** Says how hard a group is to mend, as far as its places tell: what is at one place of many pages is one template. */
export function effortOf(group: readonly AuditFinding[]): string {
  const spots = new Set(group.map(({ element, place }) => element ?? place.at)).size;
  if (group.length === 1) return effort.once();
  return spots === 1 ? effort.template() : effort.each(spots);
}

/** Shows a group of findings: what, which criterion asks for it, whom it hurts, how to mend it, and where it is. */
export function groupHtml(
  group: readonly AuditFinding[],
  id: string,
  { linkOf, pictures }: ReportSurroundings,
): Html {
  const told = toldGroup(group);
  if (told === undefined) return html``;
  const { finding, places } = told;
  const { code, title, severity, why, fix, criterion } = finding;
  const asked = criteria.get(criterion ?? "");
  const more = places.length - most.places;
  return html`<article class="finding">
<h3 id="${id}">${telling.severity(severity)}: ${title === undefined ? code : `${title} (${code})`}: ${telling.places(places.length, places[0]?.page ?? "")}</h3>
<p>${whatHtml(finding)}</p>
${asked === undefined ? html`` : html`<p><strong>${words.asked(criterion ?? "", spoken(asked.name))}:</strong> ${spoken(asked.asks)}</p>`}
<p><strong>${telling.why()}:</strong> ${why}</p>
<p><strong>${telling.fix()}:</strong> ${fix}</p>
<ul>
${places.slice(0, most.places).map(({ page, at }, index) => {
  const picture = pictures?.get(pictureKey(page, group[index]?.element ?? ""));
  const shown = at.length > most.placeLength ? `${at.slice(0, most.placeLength)}…` : at;
  return html`<li>${pageHtml(page, linkOf)} <code>${shown}</code>${picture === undefined ? html`` : html`<br><img src="data:image/webp;base64,${picture}" alt="${words.picture(page)}">`}</li>`;
})}
${more > 0 ? html`<li>${telling.moreInReport(more)}</li>` : html``}
</ul>
</article>`;
}

/** A page or PDF, with the way to it where there is one. */
export function pageHtml(page: string, linkOf: ReportSurroundings["linkOf"]): Html {
  const href = linkOf?.(page);
  return href === undefined ? html`${page}` : html`<a href="${href}">${page}</a>`;
}
