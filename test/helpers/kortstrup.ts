import { loadContent } from "../../src/load/index.ts";
import { pagePaths } from "../../src/view/page-paths.ts";

/** Loads the invented municipality that has not come far: standards without one edition or both, and a draft. */
export const kortstrupContent = (drafts: "left-out" | "shown" = "left-out") =>
  loadContent({ folder: "test/fixtures/municipalities", only: ["kortstrup"], drafts, knownPaths: pagePaths });
