export { isPicture, uncoveredIn } from "./coverage.ts";
export { type FaceUse, faces, families, fileName, fontBytes, isOurFont, weights } from "./faces.ts";
export { fontFaceRules } from "./style-rules.ts";
