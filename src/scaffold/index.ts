import { forms } from "./forms.ts";

export { type Request, readRequest } from "./arguments.ts";
export { forms } from "./forms.ts";
export { type NewRecord, newRecord } from "./new-record.ts";

/** What `npm run new` takes, in its forms. */
export const newCommands = Object.values(forms);
