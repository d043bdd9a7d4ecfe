export { characterMap } from "./character-map.ts";
export { askedFor, isPicture, uncoveredIn } from "./coverage.ts";
export {
  type Face,
  type FaceUse,
  faces,
  families,
  fileName,
  fontBytes,
  isOurFont,
  weights,
} from "./faces.ts";
export { neededLetters, type OwnFont, ownFont } from "./own-font.ts";
export { fontFaceRules, hasRareLetters } from "./style-rules.ts";
export { type FontTables, fontTables } from "./tables.ts";
