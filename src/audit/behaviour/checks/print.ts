import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour-check.ts";
import type { PageTools } from "../page-tools.ts";

/** Looks at the page as the browser would print it: its content, and nothing that only a screen can use. */
export const print: BehaviourCheck = {
  name: "print",
  kind: "behaviour",
  subject: "page",
  looksFor: "On paper: the content, and no navigation",
  affects: "people who read on paper, and the desk that prints for them",
  run: async (tab) => {
    await tab.resize("wide");
    await tab.surround({ media: "print" });
    const { useless, lacks } = await tab.run(printed);
    await tab.surround({});
    return [
      ...useless.slice(0, faultsTold).map(
        (place): Fault => ({
          place,
          what: "This is printed, and paper can do nothing with it.",
          fix: "Hide navigation, search and skip links in @media print.",
        }),
      ),
      ...lacks.map(
        (what): Fault => ({
          place: what,
          what: `The ${what} is not printed.`,
          fix: "Show it in @media print.",
        }),
      ),
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
