import { UserError } from "../report/user-error.ts";
import type { BrowserFault } from "./browser-fault.js";
import { browserFault, temporaryFolderFault } from "./open-page.js";
import { isProven, readRecord, usualRecord } from "./record.js";

/** Thrown when a browser opens no page, whatever the page is. */
export class BrowserFaultError extends UserError {
  override readonly name = "BrowserFaultError";
  readonly fault: BrowserFault;

  constructor(fault: BrowserFault, cause?: unknown) {
    super(fault.text, { cause });
    this.fault = fault;
  }
}

const proven = new Set<string>();

/**
 * Sees a browser open a page before it gets work, once in each run, unless the set-up has recorded that it did.
 * Throws BrowserFaultError when it cannot. `record` is the set-up's, relative to the working folder.
 */
export async function proveBrowser(path: string, record: string = usualRecord): Promise<void> {
  throwIfAny(await temporaryFolderFault());
  if (proven.has(path)) return;
  const known = await readRecord(record);
  if (known?.path !== path || !(await isProven(known))) throwIfAny(await browserFault(path));
  proven.add(path);
}

function throwIfAny(fault: BrowserFault | undefined): void {
  if (fault !== undefined) throw new BrowserFaultError(fault);
}
