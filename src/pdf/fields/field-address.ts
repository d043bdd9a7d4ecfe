/** What kind of form field stands at a place of a printed page. */
export type FieldKind = "check" | "text";

/** A form field of a checklist. */
export interface FieldMark {
  readonly kind: FieldKind;
  /** Unique in its document: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** What a screen reader says of the field. */
  readonly label: string;
}

/** Links to this address are places for form fields, not links; `.invalid` never resolves (RFC 6761). */
const prefix = "https://klarstandard.invalid/field/";

/** The address that marks a link in the print HTML as a form field: `…/field/check/name?label=…`. */
export function fieldAddress({ kind, name, label }: FieldMark): string {
  return `${prefix}${kind}/${name}?label=${encodeURIComponent(label)}`;
}

/** Whether a link's address marks a form field. */
export function isFieldAddress(address: string): boolean {
  return address.startsWith(prefix);
}

/** The field behind an address; undefined where the address is not written as `fieldAddress` writes it. */
export function fieldMarkOf(address: string): FieldMark | undefined {
  const url = URL.parse(address);
  const [, , kind, name, more] = url?.pathname.split("/") ?? [];
  const label = url?.searchParams.get("label")?.trim() ?? "";
  const isKnown = kind === "check" || kind === "text";
  if (!isKnown || name === undefined || more !== undefined || label === "") return undefined;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) ? { kind, name, label } : undefined;
}
