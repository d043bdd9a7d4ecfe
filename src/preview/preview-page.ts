import {
  previewColumns as columns,
  preview as messages,
  previewFrames as named,
} from "../messages/preview.ts";
import { type Html, html } from "../report/html.ts";
import { reportDocument } from "../report/report-page.ts";
import { type MeasuredPair, measuredPairs, refusedColours } from "../theme/index.ts";
import { type RenderedExample, renderedHead } from "./examples.ts";
import { frameDocument, type PreviewTheme } from "./frame.ts";

/** Whose theme it is, and the logo that stands in the bar. */
export interface PreviewOwner {
  readonly name: string;
  readonly barLogo?: { readonly href: string; readonly isForDark: boolean };
}

const styles = `
body{max-inline-size:100rem;margin:0 auto;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;color:#111;background:#fff}
.report-head p{margin:.25rem 0}
table{border-collapse:collapse;font-size:1rem}
caption,th{text-align:start}
caption{font-weight:700;padding-block:1rem .25rem}
th,td{padding:.25rem 1rem .25rem 0;border-block-end:1px solid #999;vertical-align:middle}
.tables{overflow-x:auto;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(34rem,100%),1fr));gap:0 2rem}
.token{white-space:nowrap}
.swatch{inline-size:9rem;block-size:2rem}
.fails{font-weight:700}
.frames{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(40rem,100%),1fr));gap:1rem}
figure{margin:0}
figcaption{font-weight:700;padding-block:.5rem}
iframe{inline-size:100%;block-size:85vh;border:2px solid #555;resize:both;overflow:auto;background:#fff}
iframe.paper{inline-size:210mm;max-inline-size:100%}
`;

/** Makes the page that shows every component in a theme, with the ratios of its colours: one file that needs no server. */
export function previewPage(
  theme: PreviewTheme,
  { name, barLogo }: PreviewOwner,
  examples: readonly RenderedExample[],
): string {
  const measured = measuredPairs(theme.colours);
  const refused = refusedColours(theme.colours);
  const head = renderedHead({ name, what: messages.what(), ...(barLogo === undefined ? {} : { barLogo }) });
  const lead = [
    messages.lead(),
    ...refused.map(({ colour, nearest }) => messages.refused(colour, nearest)),
    ...(refused.length === 0 ? [messages.passes()] : []),
  ];
  const frames = (["light", "dark", "high", "paper"] as const).map((kind) => {
    const document = frameDocument(kind, theme, { head, examples });
    return html`<figure><figcaption>${named[kind]()}</figcaption><iframe class="${kind}" title="${named[kind]()}" srcdoc="${{ html: attribute(document) }}"></iframe></figure>`;
  });
  return reportDocument(
    { title: messages.title(name), lead, styles },
    html`<div class="tables">${(["light", "dark", "paper"] as const).map((scheme) =>
      table(
        named[scheme](),
        measured.filter((pair) => pair.scheme === scheme),
      ),
    )}</div>
<div class="frames">${frames}</div>`,
  );
}

function table(caption: string, measured: readonly MeasuredPair[]): Html {
  const isPaper = measured.some(({ greyRatio }) => greyRatio !== undefined);
  return html`<table><caption>${caption}</caption>
<thead><tr><th scope="col">${columns.pair()}</th><th scope="col">${columns.sample()}</th><th scope="col">${columns.ratio()}</th>${isPaper ? html`<th scope="col">${columns.grey()}</th>` : ""}<th scope="col">${columns.needed()}</th><th scope="col">${columns.passes()}</th></tr></thead>
<tbody>${measured.map((pair) => row(pair, isPaper))}</tbody></table>`;
}

function row(
  { front, ground, role, colours, ratio, greyRatio, needed, passes }: MeasuredPair,
  isPaper: boolean,
): Html {
  const [frontColour, groundColour] = colours;
  return html`<tr><th scope="row"><span class="token">${front}</span> / <span class="token">${ground}</span></th><td><svg class="swatch" viewBox="0 0 120 26" role="img" aria-label="${frontColour} / ${groundColour}"><rect width="120" height="26" fill="${groundColour}"/>${
    role === "text"
      ? html`<text x="6" y="18" font-size="15" fill="${frontColour}">Aa ${frontColour}</text>`
      : html`<rect x="6" y="11" width="108" height="4" fill="${frontColour}"/>`
  }</svg></td><td>${messages.ratio(ratio)}</td>${isPaper ? html`<td>${messages.ratio(greyRatio ?? ratio)}</td>` : ""}<td>${role === "ornament" ? messages.ornament() : messages.ratio(needed)}</td><td>${passes ? messages.yes() : html`<span class="fails">${messages.no()}</span>`}</td></tr>`;
}

/** A document as the value of an attribute. */
function attribute(document: string): string {
  return document.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
