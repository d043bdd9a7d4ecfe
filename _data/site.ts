import { requestedSite } from "../src/site/requested-site.ts";

/** Every page of the site, by its kind: what the templates of `src/pages` paginate over. */
export default requestedSite;
