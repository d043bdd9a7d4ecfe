import { fileURLToPath } from "node:url";
import { isPackaged } from "./packaged.js";

const root = new URL("../../", import.meta.url);

/** Gives the address of a file of the engine by its path in the repository, wherever the content lies. */
export function ownFile(path: string): URL {
  return new URL(isPackaged ? path.replace(/\.ts$/u, ".js") : path, root);
}

/** Gives the path of a file or folder of the engine by its path in the repository. */
export function ownPath(path: string): string {
  return fileURLToPath(ownFile(path));
}
