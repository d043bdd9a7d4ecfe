import { affects } from "../../../messages/audit/affects.ts";
import { lostText as says } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";
import { lostText } from "./lost-text.ts";

/** Sets the values of WCAG 1.4.12 in a wide and in a narrow window, and looks for lost text. */
export const textSpacing: BehaviourCheck = {
  name: "text-spacing",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.textSpacing,
  turn: "both",
  affects: affects.textSpacing,
  run: async (tab) => {
    const lost = [];
    for (const window of ["wide", "narrow"] as const) {
      await tab.resize(window);
      await tab.run(spaceText);
      lost.push(...(await tab.run(lostText)));
      await tab.run(restoreSpacing);
    }
    const places = new Map(lost.map((one) => [one.place, one]));
    return faultsAt([...places.values()], "1.4.12", ({ how }) => says.spaced(how));
  },
};

/** The four values of WCAG 2.2, success criterion 1.4.12. */
function spaceText(): void {
  const sheet = document.createElement("style");
  sheet.id = "klarstandard-spacing";
  sheet.textContent = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `;
  document.head.append(sheet);
}

function restoreSpacing(): void {
  document.querySelector("#klarstandard-spacing")?.remove();
}
