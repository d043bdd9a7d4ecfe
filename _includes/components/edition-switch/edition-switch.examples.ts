import type { LinkView } from "../../../src/view/shell-view.ts";
import type { Examples } from "../examples.ts";

/** The way from one edition to the others. */
export const examples = {
  editionSwitch: {
    "on the full edition": [
      [
        { href: "/lillerup/madservice/", text: "Hele indholdet", current: true },
        { href: "/lillerup/madservice/let/", text: "Let at læse", current: false },
        { href: "/lillerup/madservice/tjekliste/", text: "Tjekliste", current: false },
      ],
    ],
  },
} satisfies { editionSwitch: Examples<[links: readonly LinkView[]]> };
