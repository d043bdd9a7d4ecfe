import { affects } from "../../../messages/audit/affects.ts";
import { lostText as says } from "../../../messages/audit/behaviour.ts";
import { looksFor } from "../../../messages/audit/looks-for.ts";
import type { PageTools } from "../../../tab/page-tools.ts";
import { type BehaviourCheck, faultsAt } from "../behaviour-check.ts";
import { lostText } from "./lost-text.ts";

/** Doubles every size of type, as a reader's browser does with "text only" zoom, and looks for lost text. */
export const textSize: BehaviourCheck = {
  name: "text-size",
  kind: "behaviour",
  subject: "page",
  looksFor: looksFor.textSize,
  affects: affects.textSize,
  run: async (tab) => {
    await tab.resize("wide");
    await tab.run(doubleText);
    const lost = await tab.run(lostText);
    await tab.run(restoreText);
    // A beginning that ends in a link to the whole is cut off in any size.
    const before = lost.length === 0 ? [] : (await tab.run(lostText)).map(({ place }) => place);
    const lostNow = lost.filter(({ place, isTeaser }) => isTeaser !== true || !before.includes(place));
    return faultsAt(lostNow, "1.4.4", ({ how }) => says.enlarged(how));
  },
};

function doubleText({ shownText }: PageTools): void {
  const holders = [...new Set(shownText(document.body).map(({ holder }) => holder))];
  const sizes = holders.map((holder) => Number.parseFloat(getComputedStyle(holder).fontSize));
  for (const [index, holder] of holders.entries()) {
    if (!(holder instanceof HTMLElement)) continue;
    holder.dataset["klarstandardStyle"] = holder.getAttribute("style") ?? "";
    holder.style.setProperty("font-size", `${(sizes[index] ?? 0) * 2}px`, "important");
  }
}

function restoreText(): void {
  for (const holder of document.querySelectorAll<HTMLElement>("[data-klarstandard-style]")) {
    const style = holder.dataset["klarstandardStyle"] ?? "";
    if (style === "") holder.removeAttribute("style");
    else holder.setAttribute("style", style);
    delete holder.dataset["klarstandardStyle"];
  }
}
