import { telling } from "../messages/telling.ts";
import type { Finding } from "./finding.ts";
import { type Html, html } from "./html.ts";
import { placeText, shownQuote } from "./text.ts";

/** How a finding is shown on a page. */
export interface FindingShape {
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** Shows a finding on a page, with all that it says. */
export function findingHtml(finding: Finding, { level }: FindingShape): Html {
  const { code, title, severity, why, fix } = finding;
  const quote = shownQuote(finding);
  const name = title === undefined ? code : `${title} (${code})`;
  return html`<article class="finding">
<h${level}>${telling.severity(severity)}: ${name}</h${level}>
<p><code>${placeText(finding.place)}</code></p>
<p>${whatHtml(finding)}</p>
${quote === undefined ? html`` : html`<blockquote lang="da"><p>${quote}</p></blockquote>`}
<p><strong>${telling.why()}:</strong> ${why}</p>
<p><strong>${telling.fix()}:</strong> ${fix}</p>
</article>`;
}

/** What was found; the words of a tool say which language they are in. */
export function whatHtml({ what, toolWords }: Pick<Finding, "what" | "toolWords">): Html {
  if (toolWords === undefined) return html`${what}`;
  return html`${telling.toolWords()}: <span lang="${toolWords}">${what}</span>`;
}
