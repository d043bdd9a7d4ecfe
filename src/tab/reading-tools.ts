import { type Heard, heard } from "./heard.ts";
import { type OnePage, onePage } from "./one-page.ts";
import { type PageTools, pageTools } from "./page-tools.ts";

/** The tools with which a page is read as readers meet it. */
export type ReadingTools = PageTools & OnePage & Heard;

const makers = [pageTools, onePage, heard].map(String).join(", ");

/** Makes the tools where it is run, in the page or in a frame. */
export const readingTools = `[${makers}].reduce((tools, make) => ({ ...tools, ...make(tools) }), {})`;
