export { findingsOf } from "./findings.ts";
export { readSource } from "./read-source.ts";
export { traceText } from "./report.ts";
export { traceOf } from "./trace.ts";
export { tracePage } from "./trace-page.ts";
