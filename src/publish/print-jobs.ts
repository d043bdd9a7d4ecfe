import type { LoadedContent } from "../load/index.ts";
import type { Content } from "../model/index.ts";
import type { PrintJob } from "../pdf/index.ts";
import { documentRenderer } from "../render/document.ts";
import { siteAssets } from "../site/assets.ts";
import { documentStylesheet } from "../site/stylesheet.ts";
import { documentViews } from "../view/document-view.ts";
import type { SiteContext } from "../view/site-context.ts";
import { textOrigin } from "./text-origin.ts";

/** A checklist is handed out as one sheet: its second page is at least half full, or it has none. */
const oneSheet = { leastFilled: 0.5, mostPages: 2 };

/** Makes the print job of every PDF of the site. */
export function printJobs({ content, sources }: LoadedContent, context: SiteContext): readonly PrintJob[] {
  const render = documentRenderer();
  return documentViews(content, context).map((document) => {
    const [html, ...tighter] = render(document);
    return {
      path: document.path,
      html,
      tighter,
      ...(document.template === "checklist" ? oneSheet : {}),
      title: document.title,
      lang: "da" as const,
      author: document.author,
      subject: document.subject,
      date: document.date,
      outline: document.outline,
      origin: textOrigin(document, sources),
      ...(document.template === "book" ? { pageNumbersFor: "contents" as const } : {}),
    };
  });
}

/** Gives the assets that PDFs may load; anything else is refused while printing. */
export function printAssets(content: Content): (path: string) => Uint8Array | undefined {
  const assets = new Map(siteAssets(content, "/"));
  assets.set("document.css", documentStylesheet());
  return (path) => {
    const body = assets.get(path.replace(/^\/assets\//, ""));
    return typeof body === "string" ? new TextEncoder().encode(body) : body;
  };
}
