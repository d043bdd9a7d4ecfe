/** The rules that a schema cannot say by itself; what each says is in `src/messages/load/rules.ts`. */
export type Rule =
  | "ages-backwards"
  | "ages-empty"
  | "appendix-alt-of-pdf"
  | "appendix-without-alt"
  | "complaints-alike"
  | "contact-unreachable"
  | "contradiction-without-place"
  | "date-not-ours"
  | "interval-not-whole"
  | "number-too-fine"
  | "own-sections-alike"
  | "place-unreadable"
  | "place-without-words"
  | "price-backwards"
  | "price-undated"
  | "prices-alike"
  | "review-before-validity"
  | "validity-backwards"
  | "validity-empty"
  | "word-twice";

/** The rule that is broken: each part is in its form, and what they say together, or what would be printed, is not. */
export interface Senseless {
  readonly message: Rule;
  readonly params: { readonly rule: Rule; readonly code: "KS08" | "KS12" | "KS13" };
}

/** Names a rule of the model for `refine`. */
export function senseless(rule: Rule, code: Senseless["params"]["code"] = "KS13"): Senseless {
  return { message: rule, params: { rule, code } };
}
