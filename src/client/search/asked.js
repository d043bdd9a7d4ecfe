/** @typedef {{ q: string, kommune: string, emne: string, udgave: string, praecis: string }} Asked */

/**
 * What a form asks for.
 *
 * @param {HTMLInputElement} input
 * @param {readonly HTMLSelectElement[]} selects
 * @returns {Asked}
 */
export function inForm(input, selects) {
  const chosenIn = (/** @type {string} */ name) => selects.find((one) => one.name === name)?.value ?? "";
  return {
    q: input.value.trim(),
    kommune: chosenIn("kommune"),
    emne: chosenIn("emne"),
    udgave: chosenIn("udgave"),
    praecis: "",
  };
}

/**
 * The address of a search; no host hears what is behind #.
 *
 * @param {Asked} asked
 */
export function addressOf(asked) {
  const filled = Object.entries(asked).filter(([, value]) => value !== "");
  const query = new URLSearchParams(filled).toString();
  return location.pathname + (query === "" ? "" : `#${query}`);
}

/**
 * What an address asks for, undefined where it asks for nothing; a filter that is not offered is left out.
 *
 * @param {string} behind what stands behind the ? or the #
 * @param {readonly HTMLSelectElement[]} selects
 * @returns {Asked | undefined}
 */
export function inAddress(behind, selects) {
  const given = new URLSearchParams(behind.slice(1));
  if (!["q", "kommune", "emne", "udgave"].some((name) => given.has(name))) return undefined;
  const offered = (/** @type {string} */ name) => {
    const select = selects.find((one) => one.name === name);
    const value = given.get(name) ?? "";
    return [...(select?.options ?? [])].some((option) => option.value === value) ? value : "";
  };
  return {
    q: (given.get("q") ?? "").trim(),
    kommune: offered("kommune"),
    emne: offered("emne"),
    udgave: offered("udgave"),
    praecis: given.get("praecis") ?? "",
  };
}

/**
 * Fills a form in with what is asked for.
 *
 * @param {Asked} asked
 * @param {HTMLInputElement} input
 * @param {readonly HTMLSelectElement[]} selects
 */
export function fill(asked, input, selects) {
  if (input.value.trim() !== asked.q) input.value = asked.q;
  for (const select of selects) {
    const value = asked[/** @type {keyof Asked} */ (select.name)];
    select.value = value ?? "";
  }
}

/** @type {Asked} */
export const nothing = { q: "", kommune: "", emne: "", udgave: "", praecis: "" };
