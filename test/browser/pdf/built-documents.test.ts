import { baseUrl, builtSite } from "../../helpers/built-site.ts";
import { describePdfs, readPdfs } from "../../site-rules/pdfs.ts";
import { describePrints } from "../../site-rules/prints.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"], pdf: true });

describePdfs(site, await readPdfs(site));
await describePrints(site, baseUrl);
