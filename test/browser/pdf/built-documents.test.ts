import { baseUrl, builtSite } from "../../helpers/built-site.ts";
import { describePdfs, readPdfs } from "../../site-rules/pdfs.ts";
import { describePrints } from "../../site-rules/prints.ts";
import { describeTypeset } from "../../site-rules/typeset.ts";

const site = await builtSite({ municipalities: ["lillerup", "tvivlstrup"], pdf: true });

const documents = await readPdfs(site);

describePdfs(site, documents);
await describeTypeset(site, documents);
await describePrints(site, baseUrl);
