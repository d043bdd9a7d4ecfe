import { affects } from "../../../messages/audit/affects.ts";
import { without } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, type Fault, faultsTold } from "../behaviour-check.ts";

/** Loads the page without JavaScript: its text and links are still there, and no button is left that does nothing. */
export const javascriptOff: BehaviourCheck = {
  name: "javascript-off",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.javascriptOff,
  turn: "last",
  affects: affects.withoutJavascript,
  run: async (tab) => {
    await tab.resize("wide");
    const usual = await tab.run(offered);
    return async () => {
      await tab.resize("wide");
      await tab.reload(false);
      return faultsOf(usual, await tab.run(offered));
    };
  },
};

type Offer = ReturnType<typeof offered>;

function faultsOf(usual: Offer, plain: Offer): Fault[] {
  const words = plain.lines.join(" ");
  const lines = usual.lines.filter((line) => !words.includes(line));
  const links = usual.links.filter((link) => !plain.links.includes(link));
  const told = [
    ...lines.map((line): Fault => ({ place: line.slice(0, 90), ...without.scriptText() })),
    ...links.map((link): Fault => ({ place: link, ...without.scriptLink() })),
    ...plain.deadButtons.map((place): Fault => ({ place, ...without.deadButton() })),
  ];
  return told.slice(0, faultsTold);
}

/** Gives what the page offers: text outside of forms, links, and buttons that only a script could serve. */
function offered({ placeOf, isShown, shownAmong, shownText }: PageTools) {
  // What a form filters or finds needs a script; the form's own answer is a page.
  const scripted = "form, [role=search], [aria-live], [role=status], dialog";
  const main = document.querySelector("main, [role=main]") ?? document.body;
  return {
    lines: shownText(main)
      .filter(({ holder }) => holder.closest(scripted) === null)
      .map(({ text }) => text.data.replace(/\s+/g, " ").trim()),
    links: shownAmong([...document.querySelectorAll("a[href]")])
      .filter((link) => link.closest(scripted) === null)
      .map((link) => `${link.getAttribute("href") ?? ""}  ${link.textContent.trim()}`),
    deadButtons: [...document.querySelectorAll("button, input[type=button]")]
      .filter((button) => isShown(button) && button.closest("form, dialog, details") === null)
      .filter((button) => !button.matches("[popovertarget], [commandfor]"))
      .map(placeOf),
  };
}
