import { loadContent } from "../../src/load/index.ts";
import type { Municipality } from "../../src/model/index.ts";
import { pagePaths } from "../../src/view/page-paths.ts";
import { only } from "./lillerup.ts";

/** The invented municipality whose texts leave readers in doubt: they contradict themselves, keep silent, are wrong. */
export const tvivlstrup: Municipality = only(
  (
    await loadContent({
      folder: "test/fixtures/municipalities",
      only: ["tvivlstrup"],
      knownPaths: pagePaths,
    })
  ).content.municipalities,
);
