export { engineFiles, engineVersion } from "./engine-version.ts";
export type { PartTask } from "./make-part.ts";
export { openPartStore } from "./open-part-store.ts";
export { partKey } from "./part-key.ts";
export { type PartOrder, partOrder, sharedOrder } from "./part-order.ts";
export type { PartStore } from "./part-store.ts";
export { makeParts, type PartMaker, type PartThread, partThread } from "./part-threads.ts";
export { type MadeSite, makeMunicipalities, makeSite } from "./whole-site.ts";
