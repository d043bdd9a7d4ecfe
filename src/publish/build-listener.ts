import type { PdfProblem } from "../pdf/index.ts";
import type { BuiltFacts } from "./unchanged.ts";

/** Hears how a build goes on. */
export interface BuildListener {
  /** A step begins or ends. */
  step(text: string): void;
  /** One more of many is done. */
  progress(what: string, done: number, total: number): void;
}

/** What a build made. */
export interface BuildResult extends BuiltFacts {
  /** Why PDFs are missing in what was published; empty unless the build was to keep going. */
  readonly problems: readonly PdfProblem[];
}
