export { findingsOf, isFailed, measuresOf, type ReviewReport } from "./report.ts";
export { reportFiles } from "./report-files.ts";
export { reportPage } from "./report-page.ts";
export { countText, reportText } from "./report-text.ts";
export { type ReviewTask, reviewContent } from "./review-content.ts";
export { ReviewError } from "./review-error.ts";
export { siteStyles } from "./site-styles.ts";
export { sizesText } from "./sizes-text.ts";
