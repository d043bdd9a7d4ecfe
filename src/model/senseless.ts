/** What a rule says that a schema cannot: what makes no sense, how to mend it, and the code where it is not KS13. */
export interface Senseless {
  readonly message: string;
  readonly params: { readonly fix: string; readonly code: "KS08" | "KS12" | "KS13" };
}

/** Words a rule of the model: each part is in its form, and what they say together, or what would be printed, is not. */
export function senseless(
  message: string,
  fix: string,
  code: Senseless["params"]["code"] = "KS13",
): Senseless {
  return { message, params: { fix, code } };
}
