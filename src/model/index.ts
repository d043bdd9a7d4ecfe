export { type ActEntry, type ActNote, type Acts, act, actEntry, actNote } from "./act.ts";
export {
  fixedPaths,
  printoutsFolder,
  reservedMunicipalities,
  reservedStandards,
  wholeAddress,
} from "./address.ts";
export { type Block, block } from "./block.ts";
export {
  appealRuleOf,
  type Complaint,
  complaint,
  complaintPath,
  complaints,
  complaintsOf,
  lawsOf,
} from "./complaint.ts";
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
export { type Conflict, conflict, type Section, type Sections, section } from "./section.ts";
export {
  type Emergency,
  type Responsibility,
  type Standard,
  type StandardInput,
  standard,
  type WrittenStandard,
} from "./standard.ts";
export { type TimeLimit, type TimeUnit, timeLimit } from "./time-limit.ts";
export { type ByVoice, byVoice, type Voice, voice } from "./voice.ts";
