export { cacheKey, usualKeyFile } from "./cache-key.ts";
export { ownFile } from "./own-file.ts";
