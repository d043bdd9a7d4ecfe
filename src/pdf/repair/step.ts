import type { Draft } from "../draft.ts";

/** One small mend, with the clause of PDF/UA-1 (ISO 14289-1:2014), of PDF/A-2 (ISO 19005-2:2011), or the promise of ours that it serves. */
export interface RepairStep {
  readonly name: string;
  readonly clause: string;
  /** Changes the draft; what cannot be mended goes into its problems. */
  apply(draft: Draft): void;
}
