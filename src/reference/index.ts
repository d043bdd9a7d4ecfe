export { fieldReference } from "./field-reference.ts";
export { inputTypes } from "./input-types.ts";
