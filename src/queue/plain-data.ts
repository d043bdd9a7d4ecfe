/** What JSON has no word for is an object with one of these keys alone. */
const mapKey = "$map";
const bytesKey = "$bytes";

/**
 * Writes plain data, with maps and bytes in it, as JSON that `dataOf` reads. Throws TypeError on what would come back as
 * something else: a function, a date, a hole in a list.
 */
export function dataText(data: unknown): string {
  return JSON.stringify(data, tagged);
}

/** Reads what `dataText` wrote; throws SyntaxError on anything that is no JSON. */
export function dataOf(text: string): unknown {
  return JSON.parse(text, untagged);
}

function tagged(this: unknown, key: string, value: unknown): unknown {
  // A Buffer would have written itself as a list of numbers before it comes here.
  const plain: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  if (plain instanceof Uint8Array) return { [bytesKey]: Buffer.from(plain).toString("base64") };
  if (plain instanceof Map) return { [mapKey]: [...plain] };
  const isHole = plain === undefined && Array.isArray(this);
  if (isHole || ["function", "symbol", "bigint"].includes(typeof plain) || isNoPlainObject(plain))
    throw new TypeError(`${key} cannot be written as plain data.`);
  return plain;
}

function isNoPlainObject(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype !== Object.prototype && prototype !== null) || mapKey in value || bytesKey in value;
}

function wasTagged(value: object): boolean {
  const [key, ...others] = Object.keys(value);
  if (others.length > 0) return false;
  if (key === bytesKey) return typeof Reflect.get(value, key) === "string";
  return key === mapKey && Array.isArray(Reflect.get(value, key));
}

function untagged(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !wasTagged(value)) return value;
  const [inner]: unknown[] = Object.values(value);
  if (typeof inner === "string") return new Uint8Array(Buffer.from(inner, "base64"));
  return new Map(inner as [unknown, unknown][]);
}
