import { transformSync } from "esbuild";

/** Gives a script without what a browser has no use for: comments, white space, long names. */
export function minified(script: string): string {
  return transformSync(script, { minify: true, legalComments: "none", charset: "utf8" }).code;
}
