import { affects } from "../../../messages/audit/affects.ts";
import { settings } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, type Fault, faultsAt } from "../behaviour-check.ts";

/** Looks at the page as the browser would print it: its content, and nothing that only a screen can use. */
export const print: BehaviourCheck = {
  name: "print",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.print,
  affects: affects.print,
  run: async (tab) => {
    await tab.resize("wide");
    await tab.surround({ media: "print" });
    const { useless, lacks } = await tab.run(printed);
    await tab.surround({});
    return [
      ...faultsAt(useless, undefined, () => settings.printedInVain()),
      ...lacks.map((part): Fault => ({ place: part, ...settings.notPrinted(part) })),
    ];
  },
};

/** Finds what is printed in vain and what is missing on paper; sent to the browser as text. */
function printed({ placeOf, isShown, shownText }: PageTools): { useless: string[]; lacks: string[] } {
  const navigation =
    "nav, [role=navigation], [role=search], search, audio, video, body > a[href^='#']:first-child";
  // A list of what the page holds serves on paper, too.
  const listsPage = (part: Element): boolean =>
    part.closest("main, [role=main]") !== null &&
    [...part.querySelectorAll("a")].every((link) => link.getAttribute("href")?.startsWith("#"));
  const useless = [...document.querySelectorAll(navigation)].filter(
    (part) => isShown(part) && part.parentElement?.closest(navigation) === null && !listsPage(part),
  );
  const main = document.querySelector("main, [role=main]");
  const heading = document.querySelector("h1");
  return {
    useless: useless.map(placeOf),
    lacks: [
      ...(heading === null || isShown(heading) ? [] : ["h1"]),
      ...(main === null || shownText(main).length > 0 ? [] : ["main"]),
    ],
  };
}
