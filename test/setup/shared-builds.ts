import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of what several files of the run read. */
    readonly sharedBuilds: string;
  }
}

/** Gives what several files of a run read a place that goes away with the run. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "shared-"));
  provide("sharedBuilds", folder);
  // Tests start a hundred programs of ours, each of which would read and translate the same modules anew.
  process.env["NODE_COMPILE_CACHE"] ??= join(folder, "compiled");
  return () => rmSync(folder, { recursive: true, force: true });
}
