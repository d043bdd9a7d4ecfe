export { reportFiles, reportNames } from "./report-files.ts";
export { countText, reportText } from "./report-text.ts";
export { trendOf } from "./trend.ts";
