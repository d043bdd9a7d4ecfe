import type { Municipality, StandardRecord } from "../model/index.ts";
import { checklistView } from "../view/checklist-view.ts";
import { easyReadView } from "../view/easy-read-view.ts";
import type { SiteContext } from "../view/site-context.ts";
import { hasEasyRead } from "../view/standard-context.ts";
import { pageWriter } from "../view/writer.ts";
import { type PrintedEditions, printedEditions } from "./printed-editions.ts";
import type { ReviewRecord } from "./record.ts";
import { easyPieces } from "./text/easy-pieces.ts";
import { fullPieces } from "./text/full-pieces.ts";
import { printedTexts } from "./text/printed-texts.ts";

/** Takes a standard apart into what the rules look at. */
export function reviewRecord(
  record: StandardRecord,
  municipality: Municipality,
  today: string,
): ReviewRecord {
  // No address is printed in what the review reads.
  const site: SiteContext = {
    baseUrl: "https://klarstandard.example",
    pathPrefix: "/",
    prints: new Map(),
    today,
  };
  const { standard, easyRead } = record;
  const context = { ...record, municipality, site, writer: pageWriter(site, municipality) };
  let printed: PrintedEditions | undefined;
  return {
    profile: municipality.profile,
    standard,
    easyRead,
    full: fullPieces(standard, municipality.profile),
    easy: easyRead === undefined ? [] : easyPieces(easyRead),
    easyPrinted: hasEasyRead(context) ? printedTexts(easyReadView(context)) : [],
    checklist: standard.checklist === false ? [] : printedTexts(checklistView(context)),
    printed: () => (printed ??= printedEditions(record, municipality, site)),
    appendices: municipality.appendices ?? new Map(),
    today,
  };
}
