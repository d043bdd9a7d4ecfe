import { type Html, html } from "./html.ts";

/** Makes a table whose first column heads its rows. */
export function tableHtml(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : cellHtml(cell)))}</tr>`,
)}
</tbody>
</table>`;
}

function cellHtml(cell: string | number | Html): Html {
  return typeof cell === "number" ? html`<td class="number">${cell}</td>` : html`<td>${cell}</td>`;
}
