import { checkActs } from "./check/acts.ts";
import { checkAppendices } from "./check/appendices.ts";
import { checkComplaints, checkGroups } from "./check/complaints.ts";
import { checkContacts } from "./check/contacts.ts";
import { checkEasyRead } from "./check/easy-read.ts";
import { checkFormerIds } from "./check/former-ids.ts";
import { checkHelpline } from "./check/helpline.ts";
import { checkHours } from "./check/hours.ts";
import { checkLetters } from "./check/letters.ts";
import { checkListedStandards } from "./check/listed-standards.ts";
import { checkMarkdown } from "./check/markdown.ts";
import { checkStandardNames } from "./check/names.ts";
import { checkOrder } from "./check/order.ts";
import { checkPlaceholders } from "./check/placeholders.ts";
import { checkRevisions } from "./check/revisions.ts";
import { checkSharedFacts } from "./check/shared-facts.ts";
import { checkSharedTexts } from "./check/shared-texts.ts";
import { checkTables } from "./check/tables.ts";
import { checkTheme } from "./check/theme.ts";
import { checkWords } from "./check/words.ts";
import { dataFilesOf, type MunicipalityFiles } from "./municipality-files.ts";
import type { Problem } from "./problem.ts";

/** Checks of one municipality; a new one is added to this list. */
const checks: readonly ((municipality: MunicipalityFiles) => readonly Problem[])[] = [
  checkStandardNames,
  checkFormerIds,
  checkActs,
  checkComplaints,
  checkGroups,
  checkOrder,
  checkContacts,
  checkEasyRead,
  checkHelpline,
  checkSharedFacts,
  checkSharedTexts,
  checkListedStandards,
  checkTheme,
  checkMarkdown,
  checkLetters,
  checkTables,
  checkPlaceholders,
  checkWords,
  checkRevisions,
  checkHours,
  checkAppendices,
];

/** Finds what is wrong with the folder of a municipality and with its files, each by itself and all together. */
export function ownFaults(municipality: MunicipalityFiles): readonly Problem[] {
  return [
    ...municipality.problems,
    ...dataFilesOf(municipality).flatMap(({ problems }) => problems),
    ...checks.flatMap((check) => check(municipality)),
  ];
}
