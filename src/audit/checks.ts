import { fieldBarriers } from "./barriers/fields.ts";
import { linkBarriers } from "./barriers/links.ts";
import { lookBarriers } from "./barriers/looks.ts";
import { operationBarriers } from "./barriers/operation.ts";
import { pictureBarriers } from "./barriers/pictures.ts";
import { tableBarriers } from "./barriers/tables.ts";
import { textBarriers } from "./barriers/text.ts";
import type { BehaviourCheck } from "./behaviour/behaviour-check.ts";
import { cssOff } from "./behaviour/checks/css-off.ts";
import { forcedColours } from "./behaviour/checks/forced-colours.ts";
import { javascriptOff } from "./behaviour/checks/javascript-off.ts";
import { keyboard } from "./behaviour/checks/keyboard.ts";
import { print } from "./behaviour/checks/print.ts";
import { reducedMotion } from "./behaviour/checks/reduced-motion.ts";
import { reflow } from "./behaviour/checks/reflow.ts";
import { targetSize } from "./behaviour/checks/target-size.ts";
import { textSize } from "./behaviour/checks/text-size.ts";
import { textSpacing } from "./behaviour/checks/text-spacing.ts";
import { axeEngine } from "./browser/axe-engine.ts";
import type { BrowserEngine } from "./browser/browser-engine.ts";
import { htmlcsEngine } from "./browser/htmlcs-engine.ts";
import { browserLoad } from "./browser/load-faults.ts";
import { qualwebEngine } from "./browser/qualweb-engine.ts";
import type { OwnCheck } from "./check.ts";
import { alternativeTexts } from "./page/alternative-texts.ts";
import { downloads } from "./page/downloads.ts";
import { foreignRequests, foreignRequestsInStyles } from "./page/foreign-requests.ts";
import { headingOutline } from "./page/heading-outline.ts";
import { language } from "./page/language.ts";
import { linkTexts } from "./page/link-texts.ts";
import { markup } from "./page/markup.ts";
import type { PageCheck } from "./page/page-check.ts";
import { pageWeight } from "./page/page-weight.ts";
import { withoutJavascript } from "./page/without-javascript.ts";
import { type PdfCheck, pdfContrast, pdfNames, pdfOrder, pdfStructure } from "./pdf/pdf-checks.ts";
import { pdfUa } from "./pdf/pdf-ua.ts";
import { screenReader } from "./screen-reader/screen-reader.ts";
import { accessibilityStatement } from "./site/accessibility-statement.ts";
import { httpStatusCheck } from "./site/http-status.ts";
import { internalLinks } from "./site/internal-links.ts";
import { reachable } from "./site/reachable.ts";
import type { SiteCheck } from "./site/site-check.ts";
import { uniqueTitles } from "./site/unique-titles.ts";
import { vnuCheck } from "./site/vnu.ts";

/** A check of the audit, by how it is run. */
export type AuditCheck = BrowserEngine | BehaviourCheck | PageCheck | SiteCheck | PdfCheck | OwnCheck;

/** The rooms of barriers: checks that look at a page once for several kinds. */
export const barrierRooms = [
  textBarriers,
  tableBarriers,
  linkBarriers,
  pictureBarriers,
  fieldBarriers,
  lookBarriers,
  operationBarriers,
] as const;

/** Every check of the audit, in the order of the report. What ran is counted against this list; a new one is a line here. */
export const checks: readonly AuditCheck[] = [
  axeEngine,
  qualwebEngine,
  htmlcsEngine,
  ...barrierRooms,
  browserLoad,
  keyboard,
  reflow,
  textSize,
  textSpacing,
  targetSize,
  forcedColours,
  reducedMotion,
  print,
  cssOff,
  javascriptOff,
  screenReader,
  httpStatusCheck,
  markup,
  vnuCheck,
  headingOutline,
  language,
  alternativeTexts,
  linkTexts,
  downloads,
  uniqueTitles,
  internalLinks,
  reachable,
  accessibilityStatement,
  pageWeight,
  foreignRequests,
  foreignRequestsInStyles,
  withoutJavascript,
  pdfUa,
  pdfStructure,
  pdfNames,
  pdfOrder,
  pdfContrast,
];

/** Gives the checks that are run in one way. */
export function checksOf<Kind extends AuditCheck["kind"]>(
  kind: Kind,
): readonly Extract<AuditCheck, { readonly kind: Kind }>[] {
  return checks.filter((check): check is Extract<AuditCheck, { readonly kind: Kind }> => check.kind === kind);
}
