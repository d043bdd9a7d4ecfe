/** What came of a drill. */
export interface DrillReport {
  /** What was done, in one sentence. */
  readonly what: string;
  /** How often each good end came, in words. */
  readonly ends: ReadonlyMap<string, number>;
  /** What must never be, once for each time it was. */
  readonly wrong: readonly string[];
  /** What could not be tried here, and why. */
  readonly untried: readonly string[];
}

/** Collects how the tries of a drill ended. */
export class DrillLog {
  readonly #ends = new Map<string, number>();
  readonly #wrong: string[] = [];
  readonly #untried: string[] = [];

  /** A try that ended as it may. */
  good(end: string): void {
    this.#ends.set(end, (this.#ends.get(end) ?? 0) + 1);
  }

  /** A try that ended as none may. */
  wrong(what: string): void {
    this.#wrong.push(what);
  }

  /** Something that this machine cannot do. */
  untried(what: string): void {
    this.#untried.push(what);
  }

  report(what: string): DrillReport {
    return { what, ends: this.#ends, wrong: this.#wrong, untried: this.#untried };
  }
}

/** Whether everything that was tried ended as it may; nothing tried and nothing named as untried is no pass. */
export function isPassed({ ends, wrong, untried }: DrillReport): boolean {
  return wrong.length === 0 && (ends.size > 0 || untried.length > 0);
}

/** A report as text. */
export function reportText({ what, ends, wrong, untried }: DrillReport): string {
  return [
    what,
    ...[...ends].map(([end, count]) => `  ${count} × ${end}`),
    ...untried.map((why) => `  not tried: ${why}`),
    `  ${wrong.length} ended as none may.`,
    ...wrong.map((each) => `    ${each}`),
  ].join("\n");
}
