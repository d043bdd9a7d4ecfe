import { PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/** New names of resources, by the kind of resource and the old name. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The resources of two contents as one dictionary, and the names that those of the second have in it. */
export interface JoinedResources {
  readonly resources: PDFDict;
  readonly renames: Renames;
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const free = `${name}.${number}`;
    if (!isTaken(free)) return free;
  }
}

function joinKind(target: PDFDict, added: PDFDict): Map<string, string> {
  const renames = new Map<string, string>();
  for (const [key, value] of added.entries()) {
    const known = target.get(key);
    if (known === undefined) target.set(key, value);
    if (known === undefined || known === value) continue;
    const name = key.decodeText();
    const isTaken = (free: string): boolean => target.has(PDFName.of(free)) || added.has(PDFName.of(free));
    const free = freeName(name, isTaken);
    target.set(PDFName.of(free), value);
    renames.set(name, free);
  }
  return renames;
}

/** Joins the resources of two contents; of two things with one name the second has another. */
export function joinedResources(first: PDFDict, second: PDFDict): JoinedResources {
  const { context } = first;
  const resources = context.obj({});
  for (const [kind, value] of first.entries()) {
    const named = context.lookup(value);
    const isNamed = named instanceof PDFDict;
    resources.set(kind, isNamed ? PDFDict.fromMapWithContext(new Map(named.entries()), context) : value);
  }
  const renames = new Map<string, Map<string, string>>();
  for (const [kind, value] of second.entries()) {
    const added: PDFObject | undefined = context.lookup(value);
    const target = resources.get(kind);
    if (target === undefined) resources.set(kind, value);
    else if (target instanceof PDFDict && added instanceof PDFDict)
      renames.set(kind.decodeText(), joinKind(target, added));
  }
  return { resources, renames };
}
