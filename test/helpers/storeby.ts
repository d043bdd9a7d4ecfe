import { loadContent } from "../../src/load/index.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import { only } from "./lillerup.ts";

const loaded = await loadContent({
  folder: "test/fixtures/municipalities",
  only: ["storeby"],
  knownPaths: pagePaths,
});

/** Where the content of storeby stands. */
export const { sources } = loaded;

/** The invented municipality that publishes its own standards under several Acts. */
export const storeby = only(loaded.content.municipalities);
