/** Why a job cannot be done, or its result cannot be taken, in one sentence; another try may go better. */
export class JobError extends Error {
  override readonly name = "JobError";
}
