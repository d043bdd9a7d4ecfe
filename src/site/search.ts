import type { UserConfig } from "@11ty/eleventy";
import { minified } from "../assets/index.ts";
import { indexSite, type SearchOptions } from "../search/search-index.ts";
import { searchLanguages } from "../view/search-words-view.ts";
import { hasFaults } from "./development/index.ts";
import { recordOf } from "./record.ts";
import { siteRequest } from "./site-request.ts";

/** Makes the search index when the pages are there; a part of a site is indexed with the whole. */
export function search(configuration: UserConfig): void {
  // One after the other: pages that are gone are taken away before the others are indexed.
  configuration.setEventEmitterMode("sequential");
  configuration.on("eleventy.after", async ({ directories }) => {
    if (siteRequest(configuration).part !== "whole" || hasFaults(configuration)) return;
    await indexSite(directories.output, recordOf(configuration), searchOptions());
  });
}

/** How our sites are searched. */
export function searchOptions(): SearchOptions {
  const { danish, others } = searchLanguages();
  return { danish, others, idle: danish.empty, minified };
}
