import { pictures as words } from "../../messages/audit/barriers/pictures.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { asks, barrier, hint, likely, roomOf } from "./barrier.ts";

/** Pictures, frames and recordings that say nothing, or too little, to who cannot see or hear them. */
export const pictureBarriers = roomOf("pictures", looksFor.pictures, words, {
  "alt-differs-from-title": asks("1.1.1", ({ all, folded }) =>
    all<HTMLImageElement>("img[alt][title]").filter(({ alt, title }) => {
      const [one, other] = [folded(alt).toLowerCase(), folded(title).toLowerCase()];
      return one !== "" && other !== "" && one !== other;
    }),
  ),
  "spacer-image": hint(({ spacers }) => spacers().filter(({ alt }) => alt.trim() === "")),
  "spacer-with-text": likely("1.1.1", ({ spacers }) => spacers().filter(({ alt }) => alt.trim() !== "")),
  "background-picture": asks("1.1.1", ({ allThrough, textOf, isShown, holdsMore, nameOf }) => {
    const holders = "main, body > :not(header, footer, nav)";
    return allThrough("main *, body > :not(header, footer, nav)", "*", holders).filter((part) => {
      if (!getComputedStyle(part).backgroundImage.includes("url(") || textOf(part) !== "" || holdsMore(part))
        return false;
      const { width, height } = part.getBoundingClientRect();
      return width >= 80 && height >= 80 && isShown(part) && nameOf(part) === "";
    });
  }),
  "empty-alternative": asks("1.1.1", ({ largeImages, textOf, closest }) =>
    largeImages().filter((image) => {
      const around = closest(image, "figure, a, button");
      return (
        image.alt.trim() === "" && image.hasAttribute("alt") && (around === null || textOf(around) === "")
      );
    }),
  ),
  "vague-alternative": asks("1.1.1", ({ largeImages, folded, closest }) =>
    largeImages().flatMap((image) =>
      /^[\p{L}\d-]+$/u.test(folded(image.alt)) && closest(image, "a, button") === null
        ? [[image, folded(image.alt)] as const]
        : [],
    ),
  ),
  "picture-of-text": asks("1.4.5", ({ largeImages, wordsOf }) =>
    largeImages().filter(({ src, alt, parentElement }) => {
      const isNamed = /plakat|poster|flyer|opslag|infograf|skærmbillede|screenshot|banner|citat|quote/i.test(
        src.slice(0, 300),
      );
      return (
        isNamed ||
        parentElement?.matches("h1, h2, h3") === true ||
        (wordsOf(alt).length > 14 && /\d/.test(alt))
      );
    }),
  ),
  "animated-picture": barrier("2.2.2", async ({ all }) => {
    const moving: Element[] = [];
    for (const image of all<HTMLImageElement>("img")) {
      const { currentSrc: source } = image;
      if (
        !("ImageDecoder" in globalThis) ||
        !/\.(gif|webp|apng|png|avif)([?#]|$)|^data:image\/(gif|webp|apng)/i.test(source)
      )
        continue;
      try {
        const response = await fetch(source);
        const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
        const decoder = new ImageDecoder({ data: await response.arrayBuffer(), type });
        await decoder.tracks.ready;
        const { frameCount = 1, repetitionCount = 0 } = decoder.tracks.selectedTrack ?? {};
        let once = 0;
        for (let index = 0; frameCount > 1 && index < frameCount && once < 5e6; index += 1) {
          once += (await decoder.decode({ frameIndex: index })).image.duration ?? 0;
        }
        decoder.close();
        if (frameCount > 1 && once * (repetitionCount + 1) > 5e6) moving.push(image);
      } catch {
        // What does not come, or is no picture, does not move; that it is missing is told elsewhere.
      }
    }
    return moving;
  }),
  "frame-title-placeholder": likely("4.1.2", ({ all, folded }) =>
    all<HTMLIFrameElement>("iframe[title], frame[title]").filter(({ title }) =>
      /^(i?frame|ramme|untitled|uden titel|title|titel|content|indhold|\S+\.(html?|php|aspx?)|https?:\S+)( ?\d+)?$/i.test(
        folded(title),
      ),
    ),
  ),
  "vague-frame-title": asks("4.1.2", ({ all, folded }) =>
    all<HTMLIFrameElement>("iframe[title]").flatMap((frame) => {
      const title = folded(frame.title);
      const isVague =
        /^\p{L}+$/u.test(title) ||
        /^(youtube|vimeo|google) ?(video|maps?|kort)? ?(player|afspiller)?$/i.test(title);
      return isVague && !/^(iframe|frame|ramme|untitled|title|titel|content|indhold)$/i.test(title)
        ? [[frame, title] as const]
        : [];
    }),
  ),
  "same-frame-name": likely("4.1.2", ({ all, nameOf, textOf }) => {
    const known = new Map<string, Document>();
    return all<HTMLIFrameElement>("iframe").flatMap((frame) => {
      const [name, inside] = [nameOf(frame), frame.contentDocument];
      // What another host shows is not told.
      if (name === "" || !inside?.title) return [];
      const first = known.get(name) ?? inside;
      known.set(name, first);
      const isOther = first.title !== inside.title && textOf(first.body) !== textOf(inside.body);
      return isOther ? [[frame, name] as const] : [];
    });
  }),
  "recording-without-text": asks("1.2.1", ({ all, textOf, closest }) =>
    all<HTMLMediaElement>("audio[controls], audio[autoplay], video:not([muted])").filter((part) => {
      const around = textOf(closest(part, "figure, section, article, div, main") ?? document.body);
      return (
        !part.querySelector("track") &&
        !/udskrift|undertekst|som tekst|tekstversion|transcript|caption/i.test(around)
      );
    }),
  ),
  "canvas-without-text": likely("1.1.1", ({ all, textOf, nameOf }) =>
    all<HTMLCanvasElement>("canvas").filter(
      (part) =>
        part.clientWidth >= 50 &&
        part.clientHeight >= 50 &&
        textOf(part) === "" &&
        nameOf(part) === "" &&
        part.childElementCount === 0,
    ),
  ),
});
