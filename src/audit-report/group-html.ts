import { type Pictures, pictureKey } from "../audit/browser/element-pictures.ts";
import { type AuditFinding, isUnseen } from "../audit/finding.ts";
import { seers } from "../audit/merged-findings.ts";
import { criteria } from "../messages/audit/criteria.ts";
import { counts } from "../messages/audit/report.ts";
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
  if (spots > 1) return effort.each(spots);
  return pagesOf(group) > 1 ? effort.template() : effort.once();
}

const longestName = 120;

/** Names a group by what is wrong: the first sentence of what its first finding says, in the language of that. */
export function nameHtml(group: readonly AuditFinding[]): Html {
  const [first] = group;
  if (first === undefined) return html``;
  const [sentence = ""] = first.what.split(/(?<=[.!?:]) (?=\p{Lu})|\n/u);
  const name = sentence.replace(/[.:]$/, "");
  const shown = name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name;
  return first.toolWords === undefined
    ? html`${shown}`
    : html`<span lang="${first.toolWords}">${shown}</span>`;
}

/** Says what a group weighs, and which criterion asks for it. */
export function weightText(finding: AuditFinding): string {
  const { weight, criterion, level } = finding;
  const norm = criterion === undefined || level === undefined ? [] : [`WCAG ${criterion} (${level})`];
  const told = isUnseen(finding) ? words.unseen() : counts.weight(weight);
  return [`${told.charAt(0).toUpperCase()}${told.slice(1)}`, ...norm].join(", ");
}

/** Shows a group of findings: what, which criterion asks for it, whom it hurts, how to mend it, and where it is. */
export function groupHtml(
  group: readonly AuditFinding[],
  id: string,
  { linkOf, pictures }: ReportSurroundings,
): Html {
  const told = toldGroup(group);
  const [first] = group;
  if (told === undefined || first === undefined) return html``;
  const { finding, places } = told;
  const { why, fix, criterion } = finding;
  const codes = [...new Set(group.flatMap(seers))];
  const asked = criteria.get(criterion ?? "");
  const more = places.length - most.places;
  return html`<article class="finding">
<h3 id="${id}">${nameHtml(group)}</h3>
<p>${weightText(first)}. ${telling.places(places.length, places[0]?.page ?? "")}. ${words.seenBy()}: <code>${codes.join(", ")}</code></p>
<p>${whatHtml(finding)}</p>
${asked === undefined ? html`` : html`<p><strong>${words.asked(criterion ?? "", spoken(asked.name))}:</strong> ${spoken(asked.asks)}</p>`}
<p><strong>${telling.why()}:</strong> ${why}</p>
<p><strong>${telling.fix()}:</strong> ${linkedHtml(fix)}</p>
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

/** Makes the address in a sentence a link that says where it leads. */
function linkedHtml(sentence: string): Html {
  const [address] = /https:\/\/[^\s"<>]+/.exec(sentence) ?? [];
  if (address === undefined) return html`${sentence}`;
  const [before = "", after = ""] = sentence.split(address);
  return html`${before}<a href="${address}">${words.guidance(new URL(address).hostname)}</a>${after}`;
}

/** A page or PDF, with the way to it where there is one. */
export function pageHtml(page: string, linkOf: ReportSurroundings["linkOf"]): Html {
  const href = linkOf?.(page);
  return href === undefined ? html`${page}` : html`<a href="${href}">${page}</a>`;
}
