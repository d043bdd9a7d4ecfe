/** What all our keys in Redis begin with. */
export const prefix = "klarstandard";

/** So often a job is tried before it is named. */
export const tries = 3;

/** A worker that has said nothing of a job for so many milliseconds is dead. */
export const lockDuration = 20_000;

/** After so many milliseconds the jobs of the dead are looked for again. */
export const stalledInterval = 5000;
