import { emergencyLine } from "../../../src/view/emergency-view.ts";
import { callBarView } from "../../../src/view/first-screen-view.ts";
import type { Examples } from "../examples.ts";
import { examples as screens } from "../first-screen/first-screen.examples.ts";

const { "one number": one, "several, and one without a way": several } = screens.calls;
const [cost] = screens.cost.free;

/** The bar with one number, and with the way to several. */
export const examples = {
  callBar: {
    "one number": [callBarView({ ways: one[0], emergencyLine, cost })],
    "several numbers": [callBarView({ ways: several[0], emergencyLine, cost })],
  },
} satisfies { callBar: Examples<[item: ReturnType<typeof callBarView>]> };
