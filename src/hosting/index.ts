export type { Redirect } from "./hosting-plan.ts";
export { type FinishedSite, writeBundle } from "./write-bundle.ts";
