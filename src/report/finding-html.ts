import { telling } from "../messages/telling.ts";
import { type Finding, outerPlace, type Place } from "./finding.ts";
import { type Html, html } from "./html.ts";
import { placeText, shownQuote } from "./text.ts";

/** How a finding is shown on a page. */
export interface FindingShape {
  /** The level of its heading. */
  readonly level: 3 | 4;
  /** All places that have the same one; its own alone when left out. */
  readonly places?: readonly Place[];
}

const placesShown = 12;

/** Shows a finding on a page, with all that it says. */
export function findingHtml(finding: Finding, { level, places }: FindingShape): Html {
  const { code, title, severity, why, fix } = finding;
  const quote = shownQuote(finding);
  const name = title === undefined ? code : `${title} (${code})`;
  return html`<article class="finding">
<h${level}>${telling.severity(severity)}: ${name}${places === undefined ? "" : `: ${placesCount(places)}`}</h${level}>
${places === undefined ? html`<p><code>${placeText(finding.place)}</code></p>` : html``}
<p>${whatHtml(finding)}</p>
${quote === undefined ? html`` : html`<blockquote lang="da"><p>${quote}</p></blockquote>`}
<p><strong>${telling.why()}:</strong> ${why}</p>
<p><strong>${telling.fix()}:</strong> ${fix}</p>
${places === undefined ? html`` : placesList(places)}
</article>`;
}

/** What was found; the words of a tool say which language they are in. */
export function whatHtml({ what, toolWords }: Pick<Finding, "what" | "toolWords">): Html {
  if (toolWords === undefined) return html`${what}`;
  return html`${telling.toolWords()}: <span lang="${toolWords}">${what}</span>`;
}

/** The first place keeps the headings of two findings of one rule apart. */
function placesCount(places: readonly Place[]): string {
  return telling.places(places.length, places.slice(0, 1).map(outerPlace).join(""));
}

function placesList(places: readonly Place[]): Html {
  const more = places.length - placesShown;
  return html`<ul>
${places.slice(0, placesShown).map((place) => html`<li>${outerPlace(place)} <code>${place.at}</code></li>`)}
${more > 0 ? html`<li>${telling.moreInReport(more)}</li>` : html``}
</ul>`;
}
