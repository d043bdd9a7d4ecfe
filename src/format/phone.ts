/** A telephone number as it is read, dialled and spoken. */
export interface PhoneView {
  /** Grouped in pairs by no-break spaces, for example 44 77 34 43. */
  readonly text: string;
  /** The address of the link; 112, 114 and 1813 are dialled as they are. */
  readonly href: string;
}

/** Groups a Danish number of eight digits in pairs; three and four digits stay together, as they are spoken. */
export function phoneView(digits: string): PhoneView {
  if (digits.length !== 8) return { text: digits, href: `tel:${digits}` };
  return { text: digits.replace(/(\d\d)(?=\d)/g, "$1\u00a0"), href: `tel:+45${digits}` };
}
