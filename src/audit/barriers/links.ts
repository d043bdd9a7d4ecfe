import { links as words } from "../../messages/audit/barriers/links.ts";
import { looksFor } from "../../messages/audit/looks-for.ts";
import { asks, hint, likely, roomOf } from "./barrier.ts";

/** Links and buttons that surprise, are not seen, or say nothing. */
export const linkBarriers = roomOf("links", looksFor.links, words, {
  "new-window": hint(
    ({ all, nameOf, folded, treeOf }) =>
      all<HTMLAnchorElement>("a[href][target=_blank], area[href][target=_blank]").filter((link) => {
        const told = treeOf(link).getElementById(link.getAttribute("aria-describedby") ?? "");
        const said = [
          nameOf(link),
          link.title,
          told?.textContent,
          link.nextSibling?.textContent?.slice(0, 40),
        ]
          .map(folded)
          .join(" ");
        return !/(nyt?|new|andet|another|eksternt?|external) (vindue|fane|faneblad|window|tab|link|website|websted|site)/i.test(
          said,
        );
      }),
    "3.2.5",
  ),
  "recording-link": asks("1.2.1", ({ all, textOf, closest }) =>
    all("a[href]").filter((link) => {
      const around = textOf(closest(link, "p, li, div, section") ?? link);
      const isRecording = /\.(mp3|wav|ogg|m4a|mp4|webm|mov|avi|wmv)([?#].*)?$/i.test(
        link.getAttribute("href") ?? "",
      );
      return isRecording && !/udskrift|undertekst|som tekst|tekstversion|transcript|caption/i.test(around);
    }),
  ),
  "picture-link": asks("1.1.1", ({ all }) =>
    all("a[href]").filter((link) =>
      /\.(jpe?g|png|gif|webp|avif|bmp|tiff?)([?#].*)?$/i.test(link.getAttribute("href") ?? ""),
    ),
  ),
  "empty-target": likely("4.1.2", ({ all, nameOf }) =>
    all("a[href]:not([role])").filter((link) => {
      const href = link.getAttribute("href")?.trim() ?? "";
      if (href === "#") return !/\b(top|toppen|op|up)\b/i.test(nameOf(link));
      return /^javascript:/i.test(href);
    }),
  ),
  "hidden-words": likely("2.5.3", ({ all, nameOf, isShown, isIcon, textOf, allIn }) =>
    all("a[href], button, [role=button], [role=link]").filter((part) =>
      allIn(part, "[aria-hidden=true]").some((hidden) => {
        const text = textOf(hidden);
        const isWords =
          /\p{L}{2,}.*\p{L}{2,}/u.test(text) && !hidden.matches("svg, svg *") && !isIcon(hidden);
        return isWords && isShown(hidden) && !nameOf(part).toLowerCase().includes(text.toLowerCase());
      }),
    ),
  ),
  "heard-says-nothing": likely("2.4.4", ({ all, nameOf, textOf }) => {
    const isEmpty = (text: string) =>
      /^(læs|se|vis|få|read|see|learn|show)? ?(mere|more|flere|alle|her|here|info|information|detaljer|details)[.!…»>→ ]*$|^(klik|tryk|click)( her| here)?$|^(side|page|link|download|hent)$/i.test(
        text,
      );
    return all("a[href]").flatMap((link) =>
      isEmpty(nameOf(link)) && !isEmpty(textOf(link)) ? [[link, nameOf(link)] as const] : [],
    );
  }),
  "same-words-together": likely("2.4.4", async ({ all, nameOf, textOf, closest, inOneTree }) => {
    const blocks =
      "p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, div, section, article, nav, main, aside, header, footer, form, fieldset, body";
    const known = new Map<string, Element>();
    const found: (readonly [Element, string])[] = [];
    for (const link of all("a[href], [role=link]")) {
      const name = nameOf(link);
      const before = known.get(name.toLowerCase());
      known.set(name.toLowerCase(), link);
      if (before === undefined || name === "" || !areInOneBreath(before, link)) continue;
      if (await leadElsewhere(before, link)) found.push([link, name]);
    }
    return found;

    /** Says whether nothing between two links tells a reader that something else begins. */
    function areInOneBreath(one: Element, other: Element): boolean {
      const [first, second] = inOneTree(one, other);
      const isInHost =
        (first !== one || second !== other) && (first.contains(second) || second.contains(first));
      if (isInHost || closest(one, blocks) !== closest(other, blocks)) return false;
      const range = document.createRange();
      range.setStartAfter(first);
      range.setEndBefore(second);
      const between = range.cloneContents();
      const begins = between.querySelector(`${blocks}, br, hr`) !== null;
      return !begins && !/[.!?:;|•]\s/.test(between.textContent ?? "");
    }

    function addressOf(link: Element): URL | null {
      const written =
        link.getAttribute("href") ?? /["']([^"']+)["']/.exec(link.getAttribute("onclick") ?? "")?.[1];
      const address = URL.parse(written ?? "", document.baseURI);
      for (const key of [...(address?.searchParams.keys() ?? [])])
        if (/^(utm_\w+|fbclid|gclid)$/.test(key)) address?.searchParams.delete(key);
      return address;
    }

    async function leadElsewhere(one: Element, other: Element): Promise<boolean> {
      const [first, second] = [addressOf(one), addressOf(other)];
      if (first === null || second === null || first.href === second.href) return false;
      if (first.pathname === second.pathname) return true;
      const said = await contentAt(first);
      return said === undefined || said !== (await contentAt(second));
    }

    /** Gives what a page of this site says in the end; undefined for what is elsewhere or no page. */
    async function contentAt(address: URL, steps = 0): Promise<string | undefined> {
      if (address.origin !== location.origin || /\.(?!html?$)\w+$/i.test(address.pathname)) return undefined;
      try {
        const answer = await fetch(address);
        if (!answer.ok) return undefined;
        const read = new DOMParser().parseFromString(await answer.text(), "text/html");
        const leads = read.querySelector("meta[http-equiv=refresh i]")?.getAttribute("content") ?? "";
        const next = /^0\s*[;,]\s*url=['"]?([^'"]+)/i.exec(leads)?.[1];
        if (next !== undefined && steps < 3) return await contentAt(new URL(next, address), steps + 1);
        return textOf(read.querySelector("main") ?? read.body);
      } catch {
        return undefined;
      }
    }
  }),
  "adjacent-links": hint(({ all }) =>
    all<HTMLAnchorElement>("a[href] + a[href]").filter((link) => {
      const { previousElementSibling: before, previousSibling: between } = link;
      const isNext = between === before || (between instanceof Text && between.data.trim() === "");
      return isNext && (before as HTMLAnchorElement).href === link.href;
    }),
  ),
  "title-repeats": hint(({ all, textOf }) =>
    all("a[href][title]").filter(
      (link) => textOf(link).toLowerCase() === link.getAttribute("title")?.trim().toLowerCase(),
    ),
  ),
  "unmarked-link": likely("1.4.1", ({ linksInText }) =>
    linksInText().flatMap(({ link, isMarked, contrast }) => (!isMarked && contrast < 3 ? [link] : [])),
  ),
  "colour-only-link": asks("1.4.1", ({ linksInText }) =>
    linksInText().flatMap(({ link, isMarked, contrast }) => (!isMarked && contrast >= 3 ? [link] : [])),
  ),
  "link-like-text": hint(({ allThrough, isMarkedLink, isShown, textOf, closest }) => {
    const alone = ":is(p, div) > a[href]:only-child";
    return allThrough(`main ${alone}`, alone, "main").filter((link) => {
      const { parentElement: holder } = link;
      if (holder === null || textOf(holder) !== textOf(link) || textOf(link) === "" || !isShown(link))
        return false;
      const isSame =
        getComputedStyle(link).color === getComputedStyle(document.querySelector("main") ?? holder).color;
      return (
        isSame &&
        !isMarkedLink(link) &&
        closest(link, "nav, li, [class*=card], h1, h2, h3, h4") === null &&
        link.childElementCount === 0
      );
    });
  }),
  "button-says-nothing": likely("2.4.6", ({ all, nameOf }) =>
    all("button, [role=button], input:is([type=submit], [type=button], [type=image])").flatMap((button) =>
      /^(klik|klik her|click|click here|tryk|tryk her|her|here|knap|button|billede|image|mer|link)( ?\d+)?[.!]?$/i.test(
        nameOf(button),
      )
        ? [[button, nameOf(button)] as const]
        : [],
    ),
  ),
});
