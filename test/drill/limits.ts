/** How a drill is bounded. */
export interface DrillLimits {
  /** How often it is tried. */
  readonly tries: number;
  /** The seed of its moments and sizes. */
  readonly seed: number;
  /** The folder of municipalities, for drills that build real ones. */
  readonly content: string;
}
