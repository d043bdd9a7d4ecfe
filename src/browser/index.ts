export type {
  Browser,
  CDPSession,
  Frame,
  HTTPRequest,
  HTTPResponse,
  JSHandle,
  Page,
  PDFOptions,
  Viewport,
} from "puppeteer";
export { BrowserMissingError, browserVersion, findBrowser } from "./find.ts";
export { LaunchError, launchToAudit, launchToPrint } from "./launch.ts";
export { temporaryFolderFault } from "./open-page.js";
export { BrowserPool } from "./pool.ts";
export { BrowserFaultError, proveBrowser } from "./prove.ts";
export { auditSwitches, type NetworkAccess, printSwitches } from "./switches.js";
export { isTimeUp, withinTime } from "./timeout.ts";
export { forEachAtOnce } from "./workers.ts";
