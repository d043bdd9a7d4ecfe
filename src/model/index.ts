export { type ActEntry, type ActNote, type Acts, act, actEntry, actNote } from "./act.ts";
export {
  bookSuffix,
  complaintFolder,
  fixedPaths,
  printoutsFolder,
  reservedMunicipalities,
  reservedStandards,
  wholeAddress,
} from "./address.ts";
export type { Adoption } from "./adoption.ts";
export type { Ages } from "./ages.ts";
export { type Appendix, type AppendixFile, appendix, appendixFolder, type PdfLack } from "./appendix.ts";
export { type Block, block, simpleBlock } from "./block.ts";
export { type Complaint, complaint, complaints } from "./complaint.ts";
export { appealRuleOf, canAppeal, complaintPath, complaintsOf, lawsOf } from "./complaint-ways.ts";
export { type Concept, conceptOrder, concepts, structuredConcepts, type TextConcept } from "./concept.ts";
export { address, type Contact, contact, contactWays, type WrittenContact } from "./contact.ts";
export {
  type Content,
  editionsOf,
  type FontFile,
  type Municipality,
  type OwnFontFiles,
  outputsOf,
  type PictureFile,
  type StandardRecord,
} from "./content.ts";
export { dataFormat } from "./data-format.ts";
export {
  type EasyLine,
  type EasyRead,
  easyLine,
  easyRead,
  type Pictogram,
  pictogram,
} from "./easy-read.ts";
export type { Emergency } from "./emergency.ts";
export { type Facts, facts, type WrittenFacts } from "./facts.ts";
export { inheritedBlocks, inheritedBody, inheritedSections } from "./inherited-text.ts";
export type { EasyReadInput, MunicipalityInput, StandardInput } from "./input.ts";
export { type CitedRule, type LegalBasis, legalBasis, type WrittenLegalBasis } from "./legal-basis.ts";
export {
  type MunicipalityProfile,
  municipality,
  type Region,
  region,
  type WrittenProfile,
} from "./municipality.ts";
export type {
  EasyNationalText,
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
export type { OpeningHours, WrittenHours } from "./opening-hours.ts";
export {
  Edition,
  isForCitizens,
  type Output,
  type OutputRow,
  outputOrder,
  outputs,
  type TextSize,
} from "./output.ts";
export { oursMark, type Place, placeIn, placeWords } from "./place.ts";
export { type Price, price, pricePath, pricesOf } from "./price.ts";
export type { RelatedHelp, RelatedParagraph } from "./related.ts";
export type { Responsibility } from "./responsibility.ts";
export type { DecidedElsewhere, EverydayWords, SearchLanguage, SearchWords } from "./search-words.ts";
export {
  type Conflict,
  conflict,
  type OwnSection,
  type Section,
  type Sections,
  section,
  sectionOfOwn,
} from "./section.ts";
export { type StaffNote, staffNote } from "./staff-notes.ts";
export {
  type Standard,
  standard,
  type WrittenStandard,
} from "./standard.ts";
export type { Switchboard } from "./switchboard.ts";
export { isoDate, markdownText, phoneNumber, slug, webAddress } from "./text.ts";
export { type TimeLimit, type TimeUnit, timeLimit } from "./time-limit.ts";
export { type ByVoice, byVoice, type Voice, voice } from "./voice.ts";
