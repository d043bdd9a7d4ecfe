import { forms } from "./forms.ts";

export { type NewRecord, newRecord } from "./new-record.ts";

/** What `npm run new` takes, in its two forms. */
export const newCommands = Object.values(forms);
