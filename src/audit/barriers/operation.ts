import { operation as words } from "../../messages/audit/barriers/operation.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { inFrames } from "../../tab/frames.ts";
import { type ReadingTools, readingTools } from "../../tab/reading-tools.ts";
import type { Listeners } from "../../tab/record-listeners.ts";
import type { Tab } from "../../tab/tab.ts";
import { findingOf } from "../finding.ts";
import { asks, type BarrierRoom, barrier, barrierFault, hint, likely, roomOf } from "./barrier.ts";
import { layersIn } from "./layers.ts";

/** What the layers of a page do is seen by using them, with keys that no script in the page can press. */
const byUse = (): [] => [];

const looked = roomOf("operation", looksFor.operation, words, {
  "layer-focus-outside": likely("2.4.3", byUse),
  "layer-lets-focus-out": likely("2.4.3", byUse),
  "layer-without-escape": hint(byUse),
  "layer-without-button": asks("2.1.2", byUse),
  "layer-loses-focus": likely("2.4.3", byUse),
  "hover-only": likely("2.1.1", async (tools) => {
    const { all, roots, firstIn, textOf, isShown, listeners, frame, shownWords } = tools;
    const rulesIn = (rules: CSSRuleList, around = ""): { selector: string; style: CSSStyleDeclaration }[] =>
      [...rules].flatMap((rule) => {
        if (!(rule instanceof CSSStyleRule))
          return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules, around) : [];
        const selector =
          around === "" ? rule.selectorText : rule.selectorText.replaceAll("&", `:is(${around})`);
        return [{ selector, style: rule.style }, ...rulesIn(rule.cssRules, selector)];
      });
    const focus = /:focus(-within|-visible)?/g;
    const shows =
      /^(display|visibility|opacity|top|left|right|bottom|inset.*|clip|clip-path|height|max-height|transform)$/;
    const styledIn = (root: Document | ShadowRoot): Element[] => {
      const adopted = root instanceof ShadowRoot ? root.adoptedStyleSheets : [];
      const rules = [...root.styleSheets, ...adopted].flatMap((sheet) => {
        try {
          return rulesIn(sheet.cssRules);
        } catch {
          // The styles of another host are not told to anybody.
          return [];
        }
      });
      const found = (selector: string): Element[] => {
        try {
          return [...root.querySelectorAll(selector)];
        } catch {
          return [];
        }
      };
      const without = (selector: string, state: RegExp): Element[] =>
        found(selector.replace(state, "").replace(":host()", ":host"));
      const showing = rules.filter(
        ({ style }) => style.display !== "none" && [...style].some((property) => shows.test(property)),
      );
      const focused = new Set(
        showing.flatMap(({ selector }) => (selector.includes(":focus") ? without(selector, focus) : [])),
      );
      return showing
        .flatMap(({ selector }) => selector.split(/,(?![^(]*\))/))
        .filter((selector) => /:hover\S*\s*[\s>+~]\s*\S/.test(selector))
        .flatMap((selector) => without(selector, /:hover/g).map((part) => ({ part, selector })))
        .filter(({ part }) => !isShown(part) && textOf(part) !== "" && !focused.has(part))
        .filter(({ selector }) => {
          const triggers = found(selector.replace(/:hover.*/, ""));
          return !triggers.some((one) => firstIn(one, "[aria-expanded], [popovertarget]"));
        })
        .map(({ part }) => part);
    };
    const styled = roots.flatMap(styledIn);
    const heard = all("[onmouseover], [onmouseenter]").filter(
      (part) => !part.matches("[onfocus], [onclick]"),
    );
    const scripted: Element[] = [];
    for (const part of [...listeners.hover, ...heard].slice(0, 40)) {
      if (!(part instanceof HTMLElement) || listeners.focus.has(part) || listeners.pointer.has(part))
        continue;
      const before = shownWords().length;
      const come = (type: string, isHeardAround: boolean): void =>
        void part.dispatchEvent(new MouseEvent(type, { bubbles: isHeardAround, composed: isHeardAround }));
      come("mouseover", true);
      come("mouseenter", false);
      await frame();
      if (shownWords().length > before) scripted.push(part);
      come("mouseout", true);
      come("mouseleave", false);
    }
    return [...styled, ...scripted];
  }),
  "letter-shortcut": likely("2.1.4", async ({ all, roots, focused, shownWords, listeners, frame }) => {
    const holders = [globalThis.window, document, document.documentElement, document.body];
    if (!holders.some((one) => listeners.keys.has(one))) return [];
    if (/genvej|shortcut/i.test(shownWords())) return [];
    const state = (): string => `${shownWords()}${all("*").length}${focused()?.localName}`;
    const before = state();
    let hasChanged = false;
    const watcher = new MutationObserver(() => {
      hasChanged = true;
    });
    for (const root of [document.body, ...roots.slice(1)])
      watcher.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    await frame();
    // What changes by itself tells nothing of keys.
    const keys = hasChanged ? "" : "abcdefghijklmnopqrstuvwxyzæøå0123456789+-/?.,*";
    for (const key of keys) {
      const keyCode = key.toUpperCase().charCodeAt(0);
      const facts = { key, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true };
      for (const type of ["keydown", "keypress", "keyup"])
        document.body.dispatchEvent(new KeyboardEvent(type, facts));
      await Promise.resolve();
      if (hasChanged && state() !== before) return [[document.body, key] as const];
    }
    watcher.disconnect();
    return [];
  }),
  "choice-leads-away": barrier("3.2.2", async ({ all, frame }) => {
    const navigations = [window, ...aroundFrame(window)].map(
      (one) => Reflect.get(one, "navigation") as EventTarget,
    );
    const leading: Element[] = [];
    const choices = all<HTMLSelectElement | HTMLInputElement>(
      "select:not([multiple]), input[type=radio], input[type=checkbox]",
    );
    for (const choice of choices.slice(0, 20)) {
      const before = choice instanceof HTMLSelectElement ? choice.selectedIndex : 0;
      let isLed = false;
      const note = (event: Event): void => {
        const { sameDocument } = Reflect.get(event, "destination") as { readonly sameDocument: boolean };
        isLed ||= !sameDocument;
        event.preventDefault();
      };
      for (const one of navigations) one.addEventListener("navigate", note);
      if (choice instanceof HTMLSelectElement)
        choice.selectedIndex = (before + 1) % Math.max(1, choice.length);
      else choice.checked = !choice.checked;
      for (const type of ["input", "change"])
        choice.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
      await frame();
      if (choice instanceof HTMLSelectElement) choice.selectedIndex = before;
      else choice.checked = !choice.checked;
      for (const one of navigations) one.removeEventListener("navigate", note);
      if (isLed) leading.push(choice);
    }
    return leading;

    /** A choice in a frame may lead the page away; another host's page does not tell it. */
    function aroundFrame({ parent }: Window): Window[] {
      try {
        return parent.document === document ? [] : [parent, ...(parent === top ? [] : aroundFrame(parent))];
      } catch {
        return [];
      }
    }
  }),
});

/** Uses what opens, what appears under the mouse, and what one chooses from. */
export const operationBarriers: BarrierRoom = {
  ...looked,
  run: async (open) => {
    const { findings, questions } = await looked.run(open);
    const { faults, isUsed } = await layersIn(open.tab);
    const used = faults.flatMap(({ rule, place }) =>
      looked.barriers
        .filter((one) => one.rule === rule)
        .map((one) => findingOf(looked, { page: open.path, ...barrierFault(one, place, "") })),
    );
    // What was chosen or pressed may answer late, and the next engine needs the page as it came.
    if (isUsed || (await areUsed(open.tab))) await open.tab.reload(true);
    return { findings: [...findings, ...used], questions };
  },
};

/** Says whether the finders have chosen something or come by with the mouse, in the page or in one of its frames. */
async function areUsed({ page }: Tab): Promise<boolean> {
  const source = `(${String(hasChoices)})(${readingTools})`;
  const inner = await inFrames<boolean>(page.mainFrame(), source);
  return ((await page.evaluate(source)) as boolean) || inner.some(({ told }) => told !== false);
}

/** Sent to the browser as text. */
function hasChoices({ every }: ReadingTools): boolean {
  const { hover } = Reflect.get(globalThis, "klarstandardListeners") as Listeners;
  const choices = "select, input[type=radio], input[type=checkbox], [onmouseover], [onmouseenter]";
  return hover.size > 0 || every(choices).length > 0;
}
