import { affects } from "../../../messages/audit/affects.ts";
import { without } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";

const criterion = "1.3.2";

/** Takes all styles away: the text is still there, and its order still makes sense. */
export const cssOff: BehaviourCheck = {
  name: "css-off",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.cssOff,
  turn: "narrow",
  affects: affects.cssOff,
  run: async (tab) => {
    await tab.resize("narrow");
    const misplaced = await tab.run(misplacedText);
    const styled = await tab.run(styledText);
    await tab.run(dropStyles);
    const words = await tab.run(plainWords);
    await tab.run(restoreStyles);
    const lost = styled.shown.filter((text) => !words.includes(text));
    return [
      ...faultsAt(misplaced, criterion, () => without.misplaced()),
      ...faultsAt(styled.generated, "1.3.1", () => without.generated()),
      ...faultsAt(
        lost.map((text) => text.slice(0, 90)),
        criterion,
        () => without.unstyled(),
      ),
    ];
  },
};

/** Finds text that lies above, or left of, the text before it; at 320 px everything stands in one column. */
function misplacedText({ placeOf, shownText }: PageTools): string[] {
  const flowing = shownText(document.body).filter(({ holder }) => {
    for (let at: Element | null = holder; at !== null; at = at.parentElement) {
      const { position, float } = getComputedStyle(at);
      if (position === "fixed" || position === "sticky" || float !== "none") return false;
      if (position === "absolute" && at.matches(":not(main *)")) return false;
    }
    return true;
  });
  return flowing.flatMap(({ holder, lines }, index) => {
    const before = flowing[index - 1]?.lines.at(-1);
    const [first] = lines;
    if (before === undefined || first === undefined) return [];
    const sharesColumn = Math.min(before.right, first.right) - Math.max(before.left, first.left) > 1;
    const sharesRow =
      Math.min(before.bottom, first.bottom) - Math.max(before.top, first.top) > first.height / 2;
    const isAbove = sharesColumn && first.bottom <= before.top + 2;
    const isRightwards = getComputedStyle(holder).direction === "ltr";
    const isLeft =
      sharesRow && (isRightwards ? first.right <= before.left + 1 : first.left >= before.right - 1);
    return isAbove || isLeft ? [placeOf(holder)] : [];
  });
}

function styledText({ placeOf, shownText, shownAmong }: PageTools): { shown: string[]; generated: string[] } {
  const generated = shownAmong([...document.body.querySelectorAll("*")]).filter((part) =>
    ["::before", "::after"].some((pseudo) => {
      const { content, display } = getComputedStyle(part, pseudo);
      const [words = "", spoken] = content.split(" / ");
      return display !== "none" && spoken === undefined && /^".*\p{L}{2,}.*"$/u.test(words);
    }),
  );
  const shown = shownText(document.body).map(({ text }) => text.data.replace(/\s+/g, " ").trim());
  return { shown, generated: generated.map(placeOf) };
}

function dropStyles(): void {
  for (const sheet of document.styleSheets) sheet.disabled = true;
  for (const part of document.querySelectorAll<HTMLElement>("[style]")) {
    part.dataset["klarstandardStyle"] = part.getAttribute("style") ?? "";
    part.removeAttribute("style");
  }
}

function restoreStyles(): void {
  for (const sheet of document.styleSheets) sheet.disabled = false;
  for (const part of document.querySelectorAll<HTMLElement>("[data-klarstandard-style]")) {
    part.setAttribute("style", part.dataset["klarstandardStyle"] ?? "");
    delete part.dataset["klarstandardStyle"];
  }
}

function plainWords({ shownText }: PageTools): string {
  return shownText(document.body)
    .map(({ text }) => text.data.replace(/\s+/g, " ").trim())
    .join(" ");
}
