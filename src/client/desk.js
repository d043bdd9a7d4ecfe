// On the page with everything printable: papers that a reader chooses are kept for times without a network.
import { kept, listAddress, saved } from "./shared/kept.js";

/** @param {number} bytes */
function size(bytes) {
  const megabytes = (bytes / 1e6).toLocaleString("da", { maximumFractionDigits: 1 });
  return bytes < 1e5 ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB` : `${megabytes}\u00a0MB`;
}

/** @param {Element} section */
function papersOf(section) {
  const links = [...section.querySelectorAll("a")].map(({ pathname }) => pathname);
  return links.filter((path) => path.endsWith(".pdf"));
}

/**
 * A button that keeps the papers of a section, and takes them away again.
 *
 * @param {Element} section
 * @param {Readonly<Record<string, readonly [hash: string, bytes: number]>>} sizes
 */
async function addButton(section, sizes) {
  const paths = papersOf(section).filter((path) => path in sizes);
  if (paths.length === 0) return;
  const all = size(paths.reduce((sum, path) => sum + (sizes[path]?.[1] ?? 0), 0));
  const files = paths.length === 1 ? "1\u00a0PDF-fil" : `${paths.length}\u00a0PDF-filer`;
  const line = document.createElement("p");
  line.className = "on-screen";
  const button = Object.assign(document.createElement("button"), {
    className: "button button--quiet",
    type: "button",
  });
  const told = document.createElement("span");
  told.setAttribute("role", "status");
  const areKept = async () => {
    const cache = await kept();
    if (cache === undefined) return false;
    const found = await Promise.all(paths.map((path) => cache.match(path)));
    return found.every((answer) => answer !== undefined);
  };
  const show = async () => {
    button.textContent = (await areKept())
      ? `Slet de gemte papirer (${all})`
      : `Gem til brug uden net (${files}, ${all})`;
  };
  button.setAttribute("aria-describedby", section.querySelector("h2")?.id ?? "");
  const change = async () => {
    const cache = await kept();
    if (cache && (await areKept())) {
      await Promise.all(paths.map((path) => cache.delete(path)));
      told.textContent = " De gemte papirer er slettet.";
    } else {
      told.textContent = " Gemmer …";
      told.textContent = (await saved({ papers: paths }))
        ? " Gemt. Du kan åbne papirerne her uden net."
        : " Det lykkedes ikke at gemme. Prøv igen, når du er på nettet.";
    }
    await show();
  };
  button.addEventListener("click", () => void change());
  await show();
  line.append(button, told);
  section.append(line);
}

async function addButtons() {
  if (listAddress === undefined || !(await saved({ save: listAddress }))) return;
  const cache = await kept();
  const list = await cache?.match(listAddress);
  if (list === undefined) return;
  const { papers } = /** @type {import("./shared/kept.js").List} */ (await list.json());
  for (const section of document.querySelectorAll(".desk")) await addButton(section, papers);
}

addEventListener("load", () => {
  // A browser that keeps nothing shows the list as it is.
  addButtons().catch(() => undefined);
});
