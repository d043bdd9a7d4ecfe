import type { PlaceView } from "../../../src/view/home-view.ts";
import type { Examples } from "../examples.ts";
import { examples as numbers } from "../phones/phones.examples.ts";

const [calls] = numbers.phones["by age"];
const items: readonly PlaceView[] = [
  { id: "lillerup", href: "/lillerup/", text: "Lillerup Kommune", printouts: "/lillerup/udskrifter/", calls },
  { id: "storeby", href: "/storeby/", text: "Storeby Kommune", printouts: "/storeby/udskrifter/", calls: [] },
];

/** Municipalities with their numbers, and so many that the numbers are put aside. */
export const examples = {
  places: { "a few": [items, false], many: [items, true] },
} satisfies { places: Examples<[items: readonly PlaceView[], isLong: boolean]> };
