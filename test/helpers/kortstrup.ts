import { loadContent } from "../../src/load/index.ts";
import { pagePaths } from "../../src/view/routes.ts";

/** Loads the invented municipality that has not come far: standards without one edition or both. */
export const kortstrupContent = () =>
  loadContent({ folder: "test/fixtures/municipalities", only: ["kortstrup"], knownPaths: pagePaths });
