import { builtSite } from "../../helpers/built-site.ts";
import { describePdfs, readPdfs } from "../../site-rules/pdfs.ts";

// The smallest of the invented municipalities: printing takes longest.
const site = await builtSite({ municipalities: ["tvivlstrup"], pdf: true });

describePdfs(site, await readPdfs(site));
