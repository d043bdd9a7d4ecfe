// Plain JavaScript without a package: the set-up asks, too, on whatever Node there is.
import { existsSync } from "node:fs";

/** Whether this is the package, which holds JavaScript alone because Node runs no TypeScript of a dependency. */
export const isPackaged = !existsSync(new URL("own-file.ts", import.meta.url));
