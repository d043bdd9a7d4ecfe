export { workerScript } from "./client-scripts.ts";
export { minified } from "./minified.ts";
export { isAsset, type NamedAsset, type NamedAssets, namedAssets } from "./named-assets.ts";
export { type AssetFiles, fontFiles, paperAssets, siteAssets } from "./site-assets.ts";
