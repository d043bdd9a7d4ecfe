export { type NewRecord, newRecord } from "./new-record.ts";
