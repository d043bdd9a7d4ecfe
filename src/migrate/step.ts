import type { WrittenNode } from "../load/index.ts";
import type { Changes } from "./change.ts";
import { toFormat2 } from "./to-format-2.ts";

/** Lifts the data of one format into the next; it changes what it must and nothing else. */
export interface MigrationStep {
  /** The format that it reads; it writes the one after. */
  readonly from: number;
  readonly profile: (data: WrittenNode, text: string) => Changes;
  readonly standard: (data: WrittenNode, text: string) => Changes;
  readonly easyRead: (data: WrittenNode, text: string) => Changes;
}

/** Every step, the oldest first; none is ever taken away. */
export const migrationSteps: readonly MigrationStep[] = [toFormat2];
