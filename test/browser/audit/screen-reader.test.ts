import { builtSite } from "../../helpers/built-site.ts";
import { describeSpokenPages } from "../../site-rules/spoken-pages.ts";

await describeSpokenPages(await builtSite());
