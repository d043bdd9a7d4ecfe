import type { JSHandle } from "../../browser/index.ts";
import type { PageTools } from "../../tab/page-tools.ts";
import { untilQuiet } from "../../tab/quiet.ts";
import type { Tab } from "../../tab/tab.ts";
import { pressTab } from "../behaviour/checks/keyboard-walk.ts";

/** What a layer that a button opens does wrong, as the rules of the room name it. */
export interface LayerFault {
  readonly rule: string;
  readonly place: string;
}

type Layers = ReturnType<typeof watchLayers>;

/** Opens every layer of a page and uses it with keys alone; says also whether anything was pressed. */
export async function layersIn(tab: Tab): Promise<{ faults: LayerFault[]; isUsed: boolean }> {
  const layers = await tab.watch(watchLayers);
  const count = await layers.evaluate((all) => all.openers.length);
  const faults: LayerFault[] = [];
  for (let index = 0; index < count; index += 1) faults.push(...(await faultsOf(tab, layers, index)));
  return { faults, isUsed: count > 0 };
}

async function faultsOf(tab: Tab, layers: JSHandle<Layers>, index: number): Promise<LayerFault[]> {
  const faults: LayerFault[] = [];
  await layers.evaluate((all, at) => all.open(at), index);
  await tab.page.evaluate(untilQuiet);
  const layer = await layers.evaluate((all) => all.opened());
  if (layer === null) return [];
  const { place, isModal, isPopover, stops, hasButton } = layer;
  const note = (rule: string): void => void faults.push({ rule, place });
  if (!hasButton) note("layer-without-button");
  if (!(await layers.evaluate((all) => all.isInside()))) {
    // From the button Tab leads into a popover by itself.
    if (!isPopover) note("layer-focus-outside");
    await layers.evaluate((all) => all.enter());
  }
  for (let step = 0; isModal && step < Math.min(stops, 30) + 2; step += 1) {
    await pressTab(tab);
    if (!(await layers.evaluate((all) => all.isOutside()))) continue;
    note("layer-lets-focus-out");
    await layers.evaluate((all) => all.enter());
    break;
  }
  await tab.page.keyboard.press("Escape");
  await tab.page.evaluate(untilQuiet);
  if (!(await layers.evaluate((all) => all.isClosed()))) {
    note("layer-without-escape");
    await layers.evaluate((all) => all.close());
    await tab.page.evaluate(untilQuiet);
  }
  const end = await layers.evaluate((all) => ({ isClosed: all.isClosed(), isBack: all.isBack() }));
  if (end.isClosed && !end.isBack) note("layer-loses-focus");
  await layers.evaluate((all) => all.forget());
  return faults;
}

/** Makes what opens and watches the layers of a page; sent to the browser as text. */
function watchLayers({ placeOf, isShown, operable }: PageTools) {
  const kinds = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
  /** What is said to be a layer, and what lies over the page as one and has words. */
  const isLayer = (part: Element): boolean => {
    if (part.matches(kinds)) return true;
    const { width, height } = part.getBoundingClientRect();
    const isLarge = width * height > innerWidth * innerHeight * 0.15 && /\p{L}{3}/u.test(part.textContent);
    return (
      isLarge &&
      getComputedStyle(part).position === "fixed" &&
      !part.matches("nav, header, footer, [role=status]")
    );
  };
  const shown = (): HTMLElement[] =>
    [...document.body.querySelectorAll<HTMLElement>("*")].filter((part) => isLayer(part) && isShown(part));
  const mayOpen =
    "[aria-haspopup=dialog], [popovertarget], [commandfor], [data-toggle], [data-bs-toggle], button[type=button], button:not([type], form *), [role=button], a[href='#'], [onclick]";
  const openers = operable()
    .filter(
      (part): part is HTMLElement => part instanceof HTMLElement && part.matches(mayOpen) && isShown(part),
    )
    .filter(
      (part) =>
        !part.matches("[aria-expanded]:not([aria-haspopup=dialog]), [role=tab], dialog *, [role=dialog] *"),
    )
    .slice(0, 15);
  let before = new Set<Element>();
  let opener: HTMLElement | undefined;
  let layer: HTMLElement | undefined;
  const named = (part: Element) =>
    [
      part.getAttribute("aria-label"),
      part.textContent,
      part.getAttribute("title"),
      part.getAttribute("value"),
    ].join(" ");
  const buttons = (): HTMLElement[] =>
    [
      ...(layer?.querySelectorAll<HTMLElement>(
        "button, a[href], [role=button], input[type=button], input[type=submit]",
      ) ?? []),
    ].filter(isShown);
  const closer = (): HTMLElement | undefined =>
    buttons().find(
      (part) =>
        /\b(luk|close|fortryd|annull\p{L}*|cancel|ok|afvis\p{L}*|nej|forstået|accept\p{L}*|færdig|tilbage|ja)\b|[×✕✖]|^\s*x\s*$/iu.test(
          named(part),
        ) || part.matches("form[method=dialog] button, [popovertarget], [commandfor]"),
    );
  const isInside = () => layer?.contains(document.activeElement) === true;
  return {
    openers,
    open: (index: number) => {
      before = new Set(shown());
      layer = undefined;
      opener = openers[index];
      if (opener?.isConnected !== true || !isShown(opener)) return;
      opener.focus();
      opener.click();
    },
    opened: () => {
      layer = shown().find((part) => !before.has(part));
      if (layer === undefined) return null;
      const { width, height } = layer.getBoundingClientRect();
      const isModal =
        layer.matches(":modal, [aria-modal=true]") || (width >= innerWidth && height >= innerHeight);
      const stops = operable().filter((part) => layer?.contains(part)).length;
      const isPopover = layer.matches("[popover]");
      return { place: placeOf(layer), isModal, isPopover, stops, hasButton: closer() !== undefined };
    },
    isInside,
    /** The browser's own bar, to which a native layer lets one go, counts as no place of the page. */
    isOutside: () =>
      !isInside() && document.activeElement !== null && document.activeElement !== document.body,
    enter: () => (buttons()[0] ?? layer)?.focus(),
    isClosed: () => layer === undefined || !layer.isConnected || !isShown(layer),
    close: () => closer()?.click(),
    isBack: () => opener === document.activeElement || opener?.contains(document.activeElement) === true,
    /** What no key and no button closes must not stand before the next. */
    forget: () => {
      if (layer instanceof HTMLDialogElement) layer.close();
      if (layer?.isConnected === true && isShown(layer)) layer.remove();
    },
  };
}
