import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour-check.ts";
import type { PageTools } from "../page-tools.ts";

/** Loads the page without JavaScript: its text and links are still there, and no button is left that does nothing. */
export const javascriptOff: BehaviourCheck = {
  name: "javascript-off",
  kind: "behaviour",
  subject: "page",
  looksFor: "Without JavaScript: the same text and links, no button that does nothing",
  turn: "last",
  affects: "people whose browser is old, whose line is slow, or who have turned JavaScript off",
  run: async (tab) => {
    await tab.resize("wide");
    const usual = await tab.run(offered);
    await tab.reload(false);
    const plain = await tab.run(offered);
    const words = plain.lines.join(" ");
    const lines = usual.lines.filter((line) => !words.includes(line));
    const links = usual.links.filter((link) => !plain.links.includes(link));
    const told = [
      ...lines.map((line) => ({
        place: line.slice(0, 90),
        what: "This text is missing without JavaScript.",
      })),
      ...links.map((link) => ({ place: link, what: "This link is missing without JavaScript." })),
      ...plain.deadButtons.map((place) => ({ place, what: "The button does nothing without JavaScript." })),
    ];
    return told.slice(0, faultsTold).map(
      ({ place, what }): Fault => ({
        place,
        what,
        fix: "Put it into the HTML; let a script add only what cannot work without it, with the part it serves.",
      }),
    );
  },
};

/** Gives what the page offers: text outside of forms, links, and buttons that only a script could serve. */
function offered({ placeOf, isShown, shownText }: PageTools) {
  // What a form filters or finds needs a script; the form's own answer is a page.
  const scripted = "form, [role=search], [aria-live], [role=status], dialog";
  const main = document.querySelector("main, [role=main]") ?? document.body;
  return {
    lines: shownText(main)
      .filter(({ holder }) => holder.closest(scripted) === null)
      .map(({ text }) => text.data.replace(/\s+/g, " ").trim()),
    links: [...document.querySelectorAll("a[href]")]
      .filter((link) => isShown(link) && link.closest(scripted) === null)
      .map((link) => `${link.getAttribute("href") ?? ""}  ${link.textContent.trim()}`),
    deadButtons: [...document.querySelectorAll("button, input[type=button]")]
      .filter((button) => isShown(button) && button.closest("form, dialog, details") === null)
      .filter((button) => !button.matches("[popovertarget], [commandfor]"))
      .map(placeOf),
  };
}
