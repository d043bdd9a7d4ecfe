// On the page with everything printable: papers that a reader chooses are kept for times without a network. Its form
// and words are in the page, hidden until a browser that can keep something shows them.
import { kept, listAddress, saved } from "./shared/kept.js";

/** @param {HTMLElement} section */
function papersOf(section) {
  const links = [...section.querySelectorAll("a")].map(({ pathname }) => pathname);
  return links.filter((path) => path.endsWith(".pdf"));
}

/**
 * Has a section's form keep its papers, and take them away again.
 *
 * @param {HTMLFormElement} form
 * @param {readonly string[]} paths
 */
function offer(form, paths) {
  const button = form.querySelector("button");
  const told = form.querySelector("[role=status]");
  if (button === null || told === null) return;
  const { keep, remove = "", working = "", done = "", removed = "", failed = "" } = form.dataset;
  const save = keep ?? button.textContent;
  form.dataset["keep"] = save;

  const areKept = async () => {
    const cache = await kept();
    if (cache === undefined) return false;
    const found = await Promise.all(paths.map((path) => cache.match(path)));
    return found.every((answer) => answer !== undefined);
  };
  const show = async () => {
    button.textContent = (await areKept()) ? remove : save;
  };
  const takeAway = async () => {
    const cache = await kept();
    if (cache) await Promise.all(paths.map((path) => cache.delete(path)));
    return removed;
  };
  const keepAll = async () => {
    told.textContent = working;
    // A paper is found by the page it is on.
    const isPageKept = listAddress !== undefined && (await saved({ save: listAddress }));
    return isPageKept && (await saved({ papers: paths })) ? done : failed;
  };
  const change = async () => {
    told.textContent = (await areKept()) ? await takeAway() : await keepAll();
    await show();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    change().catch(() => {
      told.textContent = failed;
    });
  });
  const heading = form.closest("section")?.querySelector("h2")?.id;
  if (heading) button.setAttribute("aria-describedby", heading);
  form.hidden = false;
  // Where nothing can be looked into, nothing is kept, and the button says that it can be.
  show().catch(() => undefined);
}

/**
 * Takes away the frame of a picture that does not come: pictures of papers are not kept for times without a network, for
 * together they are larger than the pages.
 *
 * @param {HTMLImageElement} picture
 */
function spare(picture) {
  picture.addEventListener("error", () => {
    picture.hidden = true;
  });
  // One that failed before this ran, or waits until it is in sight, is asked for once more.
  if (picture.complete && picture.naturalWidth === 0) picture.setAttribute("src", picture.src);
}

for (const picture of document.querySelectorAll("img"))
  if (picture.matches(".paper__picture")) spare(picture);

if (listAddress !== undefined && "serviceWorker" in navigator && "caches" in globalThis)
  for (const form of document.querySelectorAll("form")) {
    const section = form.matches(".keep") ? form.closest("section") : null;
    if (section) offer(form, papersOf(section));
  }
