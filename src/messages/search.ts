import { message } from "./message.ts";

/** Why the search of a site cannot be made. */
export const searchFaults = {
  noSearchIndex: message({
    da: (reasons: readonly string[]) => `Søgningen kunne ikke laves: ${reasons.join("; ")}`,
    en: (reasons) => `The search index could not be made: ${reasons.join("; ")}`,
  }),
  otherIndex: message({
    da: (reason: string) =>
      `en del af søgningen har en form, der ikke kan samles (${reason}); slet mappen .cache/pages, og byg igen`,
    en: (reason) =>
      `a part of the index has a form that cannot be joined (${reason}); delete the folder .cache/pages and build again`,
  }),
  noPages: message({
    da: (site: string) => `ingen side at søge i i ${site}`,
    en: (site) => `no page to index in ${site}`,
  }),
};
