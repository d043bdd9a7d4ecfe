export { type ActEntry, type ActNote, type Acts, act, actEntry, actNote } from "./act.ts";
export { fixedPaths, printoutsFolder, reservedMunicipalities, reservedStandards } from "./address.ts";
export { type Block, block } from "./block.ts";
export { type Complaint, complaint, complaints } from "./complaint.ts";
export { appealRuleOf, complaintPath, complaintsOf, lawsOf } from "./complaint-ways.ts";
export { type Concept, conceptOrder, concepts, structuredConcepts, type TextConcept } from "./concept.ts";
export { type Contact, contact, contactWays } from "./contact.ts";
export {
  type Content,
  editionsOf,
  type Municipality,
  outputsOf,
  type StandardRecord,
} from "./content.ts";
export { dataFormat } from "./data-format.ts";
export {
  type EasyLine,
  type EasyRead,
  type EasyReadInput,
  easyRead,
  type Pictogram,
  pictogram,
} from "./easy-read.ts";
export type { Emergency } from "./emergency.ts";
export { type Facts, facts } from "./facts.ts";
export type { CitedRule, LegalBasis, WrittenLegalBasis } from "./legal-basis.ts";
export {
  type MunicipalityInput,
  type MunicipalityProfile,
  municipality,
  type Region,
  region,
  type Switchboard,
} from "./municipality.ts";
export type {
  EmergencyNumbers,
  GlossaryTerm,
  MovedParagraph,
  NationalText,
  RegionEntry,
  RegionSuccessor,
  ReplacedRule,
  ReplacedTool,
  RuleChanges,
} from "./national.ts";
export { Edition, type Output, type OutputRow, outputOrder, outputs, type TextSize } from "./output.ts";
export type { Responsibility } from "./responsibility.ts";
export { type Conflict, conflict, type Section, type Sections, section } from "./section.ts";
export {
  type Standard,
  type StandardInput,
  standard,
  type WrittenStandard,
} from "./standard.ts";
export { type TimeLimit, type TimeUnit, timeLimit } from "./time-limit.ts";
export { type ByVoice, byVoice, type Voice, voice } from "./voice.ts";
