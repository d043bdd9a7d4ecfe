import { made } from "./results.js";
import { corrections, words } from "./told.js";

/**
 * @typedef {import("./asked.js").Asked} Asked
 * @typedef {import("./reading.js").Reading} Reading
 */

/**
 * What was done to the words, who decides what is not here, and what the results are narrowed by.
 *
 * @param {Asked} asked
 * @param {Reading} reading
 * @param {{ kommune: string, edition: { name: string, path: string } | undefined }} narrowed
 * @param {(asked: Asked) => void} go
 */
export function notesOf(asked, reading, { kommune, edition }, go) {
  const all = [];
  if (reading.elsewhere) all.push(made("p", { className: "search-elsewhere" }, [reading.elsewhere.text]));
  const read = corrections(reading);
  if (read.length > 0) {
    const instead = made("button", { className: "link-button", type: "button" }, [
      `${words.instead} „${asked.q}“`,
    ]);
    instead.addEventListener("click", () => go({ ...asked, praecis: "1" }));
    all.push(made("p", {}, [`${words.shows} `, made("strong", {}, [read.join(", ")]), ". ", instead]));
  }
  const chosen = [
    {
      name: kommune,
      to: asked.kommune ? { ...asked, kommune: "" } : { ...asked, q: reading.rest.municipality },
    },
    { name: asked.emne, to: { ...asked, emne: "" } },
    {
      name: edition?.name ?? "",
      to: asked.udgave ? { ...asked, udgave: "" } : { ...asked, q: reading.rest.edition },
    },
  ].filter(({ name }) => name !== "");
  if (chosen.length > 0) {
    all.push(
      made(
        "ul",
        { className: "search-chosen" },
        chosen.map(({ name, to }) => made("li", {}, [chip(name, () => go(to))])),
      ),
    );
  }
  return all;
}

/**
 * @param {string} name
 * @param {() => void} remove
 */
function chip(name, remove) {
  const cross = made("span", {}, [" ×"]);
  cross.setAttribute("aria-hidden", "true");
  const button = made("button", { className: "chip", type: "button" }, [
    name,
    made("span", { className: "visually-hidden" }, [`: ${words.remove}`]),
    cross,
  ]);
  button.addEventListener("click", remove);
  return button;
}
