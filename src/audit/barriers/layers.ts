import type { JSHandle } from "../../browser/index.ts";
import { framesIn, type MetFrame } from "../../tab/frames.ts";
import { into } from "../../tab/page-tools.ts";
import { untilQuiet } from "../../tab/quiet.ts";
import { readingTools } from "../../tab/reading-tools.ts";
import type { Tab } from "../../tab/tab.ts";
import { type Layers, watchLayers } from "../../tab/watch-layers.ts";
import { pressTab } from "../behaviour/checks/keyboard-walk.ts";

/** What a layer that a button opens does wrong, as the rules of the room name it. */
export interface LayerFault {
  readonly rule: string;
  readonly place: string;
}

/** The most layers of a page that are opened, those of its frames included. */
const mostOpened = 15;

/** Opens the layers of a page and of its frames and uses each with keys alone; says also whether anything was pressed. */
export async function layersIn(tab: Tab): Promise<{ faults: LayerFault[]; isUsed: boolean }> {
  const top = tab.page.mainFrame();
  const faults: LayerFault[] = [];
  let left = mostOpened;
  for (const one of [{ frame: top, place: "" }, ...(await framesIn(top))]) {
    try {
      const source = `(${String(watchLayers)})(() => ${readingTools}, ${left})`;
      const layers = (await one.frame.evaluateHandle(source)) as JSHandle<Layers>;
      const count = await layers.evaluate((all) => all.openers.length);
      for (let index = 0; index < count; index += 1) {
        left -= 1;
        faults.push(...(await faultsOf(tab, one, layers, index)));
      }
    } catch (error) {
      // A frame that goes away meanwhile has no layers.
      if (one.place === "") throw error;
    }
  }
  return { faults, isUsed: left < mostOpened };
}

async function faultsOf(
  tab: Tab,
  { frame, place: holder }: MetFrame,
  layers: JSHandle<Layers>,
  index: number,
): Promise<LayerFault[]> {
  const faults: LayerFault[] = [];
  await layers.evaluate((all, at) => all.open(at), index);
  await frame.evaluate(untilQuiet);
  const layer = await layers.evaluate((all) => all.opened());
  if (layer === null) return [];
  const { place, isModal, isPopover, stops, hasButton } = layer;
  const way = holder === "" ? place : holder + into + place;
  const note = (rule: string): void => void faults.push({ rule, place: way });
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
  // Out of a frame Tab leads on into the page around it, where no key would reach the layer.
  await layers.evaluate((all) => all.comeBack());
  await tab.page.keyboard.press("Escape");
  await frame.evaluate(untilQuiet);
  if (!(await layers.evaluate((all) => all.isClosed()))) {
    note("layer-without-escape");
    await layers.evaluate((all) => all.close());
    await frame.evaluate(untilQuiet);
  }
  const end = await layers.evaluate((all) => ({ isClosed: all.isClosed(), isBack: all.isBack() }));
  if (end.isClosed && !end.isBack) note("layer-loses-focus");
  await layers.evaluate((all) => all.forget());
  return faults;
}
