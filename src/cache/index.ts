export { beyond } from "./beyond.ts";
export { codeFiles } from "./code-files.ts";
export { dataHash } from "./data-hash.ts";
export { filesBelow, folderHash } from "./folder-hash.ts";
export { type FileHash, fileHashNow, ownFile } from "./own-file.ts";
export { sealedFile, writeSealed } from "./sealed-file.ts";
export { usableKey } from "./usable-key.ts";
export { writeWhole } from "./write-whole.ts";
