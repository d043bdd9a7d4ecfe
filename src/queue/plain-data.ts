/** What JSON has no word for is an object with one of these keys alone. */
const mapKey = "$map";
const bytesKey = "$bytes";
/** The same object again: its number, counted from 0 in the order in which objects begin. */
const sameKey = "$same";

const ownKeys = [mapKey, bytesKey, sameKey];

/**
 * Writes plain data, with maps and bytes in it, as JSON that `dataOf` reads. What is one object in two places is one
 * object again, as a thread is given it: views tell Acts apart by that. Throws TypeError on what would come back as
 * something else: a function, a date, a hole in a list.
 */
export function dataText(data: unknown): string {
  const numbers = new Map<object, number>();

  function tagged(value: unknown): unknown {
    if (typeof value !== "object" || value === null) {
      if (["undefined", "function", "symbol", "bigint"].includes(typeof value)) throw noData(value);
      return value;
    }
    const known = numbers.get(value);
    if (known !== undefined) return { [sameKey]: known };
    numbers.set(value, numbers.size);
    if (value instanceof Uint8Array) return { [bytesKey]: Buffer.from(value).toString("base64") };
    if (value instanceof Map) return { [mapKey]: [...value].map((entry) => entry.map(tagged)) };
    // A hole is no value, and `map` would pass over it.
    if (Array.isArray(value)) return Array.from(value, tagged);
    const prototype: unknown = Object.getPrototypeOf(value);
    if ((prototype !== Object.prototype && prototype !== null) || ownKeys.some((key) => key in value))
      throw noData(value);
    // What is undefined is as good as not there.
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.map(([key, one]) => [key, tagged(one)]));
  }

  return JSON.stringify(tagged(data));
}

/** Reads what `dataText` wrote; throws SyntaxError on what it did not write. */
export function dataOf(text: string): unknown {
  const objects: object[] = [];

  function untagged(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const same: unknown = Reflect.get(value, sameKey);
    if (typeof same === "number") {
      const object = objects[same];
      if (object === undefined) throw new SyntaxError(`There is no object ${same} yet.`);
      return object;
    }
    const bytes: unknown = Reflect.get(value, bytesKey);
    if (typeof bytes === "string") return known(new Uint8Array(Buffer.from(bytes, "base64")));
    const entries: unknown = Reflect.get(value, mapKey);
    if (Array.isArray(entries)) {
      const map = known(new Map<unknown, unknown>());
      for (const [key, one] of entries as readonly [unknown, unknown][])
        map.set(untagged(key), untagged(one));
      return map;
    }
    if (Array.isArray(value)) {
      const list = known<unknown[]>([]);
      for (const one of value as readonly unknown[]) list.push(untagged(one));
      return list;
    }
    const object = known<Record<string, unknown>>({});
    for (const [key, one] of Object.entries(value)) object[key] = untagged(one);
    return object;
  }

  function known<One extends object>(object: One): One {
    objects.push(object);
    return object;
  }

  return untagged(JSON.parse(text));
}

function noData(value: unknown): TypeError {
  return new TypeError(`${String(value)} cannot be written as plain data.`);
}
