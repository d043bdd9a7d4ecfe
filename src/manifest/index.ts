export { FileRecord, type WrittenFile, written } from "./file-record.ts";
export {
  type Manifest,
  manifestName,
  manifestOf,
  manifestText,
  readManifest,
  writeManifest,
} from "./manifest.ts";
export { type BrokenFile, brokenFiles, faultOf, isAsListed } from "./whole-folder.ts";
