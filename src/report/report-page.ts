import { language } from "../messages/language.ts";
import { type Html, html } from "./html.ts";

/** What stands above a report, and how it looks. */
interface ReportHead {
  readonly title: string;
  /** The lines below the title. */
  readonly lead: readonly string[];
  /** Style sheets in full: the page needs no other file. */
  readonly styles: string;
}

/** Frames a report as one page; `body` is what follows its head. */
export function reportDocument({ title, lead, styles }: ReportHead, body: Html): string {
  return html`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body>
<header class="report-head">
<h1>${title}</h1>
${lead.map((line) => html`<p>${line}</p>`)}
</header>
${body}
</body>
</html>
`.html;
}
