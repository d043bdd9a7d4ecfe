import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { ownPath } from "../engine/own-file.ts";
import { isPackaged } from "../engine/packaged.js";
import { shownPath } from "../report/shown-path.ts";
import type { NewFile } from "./new-file.ts";

const root = ownPath("");

/**
 * Gives the file through which an editor finds the types of content that lives outside this repository. A folder
 * that has such a file, or whose parent has, is left alone: somebody has settled it.
 */
export function editorFiles(content: string): readonly NewFile[] {
  const toContent = relative(root, content);
  const isInside = !isAbsolute(toContent) && toContent.split(sep)[0] !== "..";
  const isSettled = [content, dirname(content)].some((folder) => existsSync(join(folder, "tsconfig.json")));
  if (isInside || isSettled) return [];
  const text = isPackaged ? packageConfiguration("**/*.ts") : configuration(shownPath(root, content));
  return [{ path: join(content, "tsconfig.json"), text }];
}

/** Gives the configuration of content that has the engine as a package: the editor finds the types by its name. */
export function packageConfiguration(include: string): string {
  return `{
  // Lader editoren foreslå nøgler og understrege fejl i teksterne.
  "compilerOptions": {
    "target": "es2024",
    "module": "preserve",
    "types": [],
    "noEmit": true,
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "verbatimModuleSyntax": true
  },
  "include": [${JSON.stringify(include)}]
}
`;
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
