import type { AppendixView } from "../../../src/view/appendix-view.ts";
import type { Examples } from "../examples.ts";

const about = "Det sker der, fra du søger, til du får svar.";
const picture: AppendixView = {
  title: "Vejen til et svar",
  about,
  picture: {
    src: "/lillerup/bilag/vejen.svg",
    alt: "Fire trin efter hinanden.",
    width: 640,
    height: 160,
    isLazy: true,
  },
};
const name = "Skema (PDF, 2\u00a0sider, 84\u00a0kB)";

/** A picture and PDFs, on pages and on paper. */
export const examples = {
  appendices: {
    "a picture with its words": [[{ ...picture, textHtml: "<p>Du søger, og du får svar.</p>" }]],
    "a PDF": [[{ title: "Skema", about, pdf: { href: "/lillerup/bilag/skema.pdf", name } }]],
    "a PDF on the paper of a draft": [[{ title: "Skema", about, pdf: { name } }]],
    "two in a book": [[picture, { title: "Skema", about, pdf: { name } }], 4],
  },
} satisfies { appendices: Examples<[items: readonly AppendixView[], level?: number]> };
