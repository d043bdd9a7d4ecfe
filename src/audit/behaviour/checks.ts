import { screenReader } from "../screen-reader/screen-reader.ts";
import type { BehaviourCheck } from "./behaviour-check.ts";
import { cssOff } from "./checks/css-off.ts";
import { forcedColours } from "./checks/forced-colours.ts";
import { javascriptOff } from "./checks/javascript-off.ts";
import { keyboard } from "./checks/keyboard.ts";
import { print } from "./checks/print.ts";
import { reducedMotion } from "./checks/reduced-motion.ts";
import { reflow } from "./checks/reflow.ts";
import { targetSize } from "./checks/target-size.ts";
import { textSize } from "./checks/text-size.ts";
import { textSpacing } from "./checks/text-spacing.ts";

/** The ways of using a page that are tried, those last that change the page: the focus moves, the page is loaded anew. */
export const behaviourChecks: readonly BehaviourCheck[] = [
  reducedMotion,
  print,
  forcedColours,
  textSize,
  targetSize,
  textSpacing,
  reflow,
  cssOff,
  screenReader,
  keyboard,
  javascriptOff,
];
