import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { shownPath } from "../report/shown-path.ts";
import type { NewFile } from "./new-file.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Gives the file through which an editor finds the types of content that lives outside this repository. A folder
 * that has such a file, or whose parent has, is left alone: somebody has settled it.
 */
export function editorFiles(content: string): readonly NewFile[] {
  const toContent = relative(root, content);
  const isInside = !isAbsolute(toContent) && toContent.split(sep)[0] !== "..";
  const isSettled = [content, dirname(content)].some((folder) => existsSync(join(folder, "tsconfig.json")));
  if (isInside || isSettled) return [];
  const klarstandard = shownPath(root, content);
  return [{ path: join(content, "tsconfig.json"), text: configuration(klarstandard) }];
}

function configuration(klarstandard: string): string {
  return `{
  // Viser editoren vej til Klarstandard, så den foreslår nøgler og understreger fejl.
  // Ret de to stier, hvis en af mapperne flytter.
  "extends": ${JSON.stringify(`${klarstandard}/tsconfig.json`)},
  "compilerOptions": {
    "module": "preserve",
    "types": [],
    "paths": { "klarstandard/model": [${JSON.stringify(`${klarstandard}/src/model/index.ts`)}] }
  },
  "include": ["**/*.ts"],
  "exclude": []
}
`;
}
