import type { NumberView } from "../../../src/view/municipality-contacts.ts";
import type { Examples } from "../examples.ts";

/** Numbers that depend on one's age. */
export const examples = {
  phones: {
    "by age": [
      [
        {
          name: "Ungecentret",
          when: "Hvis du er under 30\u00a0år",
          phone: { text: "12\u00a034\u00a056\u00a078", href: "tel:+4512345678" },
        },
        { name: "Visitationen", phone: { text: "12\u00a034\u00a056\u00a079", href: "tel:+4512345679" } },
      ],
    ],
  },
} satisfies { phones: Examples<[items: readonly NumberView[]]> };
