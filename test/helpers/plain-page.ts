/** A small page without a fault, with what every page of a site must have. */
export function plainPage(title: string, main = "<p>Du kan få hjælp.</p>", head = ""): string {
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>@media print { [href="#indhold"] { display: none } }</style>${head}</head>
<body><a href="#indhold">Gå til indholdet</a>
<main id="indhold" tabindex="-1"><h1>${title}</h1>${main}</main>
<footer><p><a href="/">Forsiden</a></p><p><a href="/was/">Tilgængelighedserklæring</a></p></footer></body></html>`;
}
