import type * as nunjucks from "nunjucks";

/** What Nunjucks has and its types leave out. */
declare module "nunjucks" {
  interface Environment extends nunjucks.Environment {
    /** Forgets every compiled template. */
    invalidateCache(): void;
  }
}
