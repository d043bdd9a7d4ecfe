import { words } from "./told.js";

/**
 * @typedef {import("./ranking.js").Hit} Hit
 * @typedef {import("./vocabulary.js").WordsFile} WordsFile
 */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {readonly (Node | string)[]} inside
 */
export function made(tag, properties = {}, inside = []) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...inside);
  return element;
}

/**
 * One result: the page with the section that answers, what it says there, its editions, and whom to call.
 *
 * @param {Hit} hit
 * @param {WordsFile["editions"]} editions
 * @param {string | undefined} edition the address part of the edition that was asked for
 */
export function resultItem(hit, editions, edition) {
  const name = hit.meta["title"] ?? hit.url;
  const asked = editions.find(({ path }) => path === edition && has(hit, path));
  const link = made("a", { href: addressOf(hit, asked?.path) });
  link.append(asked ? `${name}: ${asked.name}` : hit.section ? `${name}: ${hit.section.heading}` : name);
  link.dir = "auto";
  const item = made("li", {}, [made("p", { className: "result__name" }, [link])]);
  if (hit.excerpt.length > 0)
    item.append(made("p", { className: "result__text", dir: "auto" }, excerptParts(hit.excerpt)));
  const ways =
    hit.kind === "standard"
      ? [...callParts(hit, name), ...editionParts(hit, editions, name, asked?.path)]
      : [];
  if (ways.length > 0) item.append(made("p", { className: "result__ways" }, ways));
  return item;
}

/**
 * @param {Hit} hit
 * @param {string | undefined} edition
 */
function addressOf(hit, edition) {
  if (edition !== undefined) return `${hit.url}${edition}`;
  return hit.section ? `${hit.url}#${hit.section.id}` : hit.url;
}

/**
 * @param {Hit} hit
 * @param {string} path
 */
const has = (hit, path) => (hit.meta["editions"] ?? "").split(" ").includes(path);

/** @param {Hit["excerpt"]} excerpt */
function excerptParts(excerpt) {
  return excerpt.flatMap(({ text, isSaid }) => [isSaid ? made("mark", {}, [text]) : text, " "]);
}

/**
 * The number to call, where there is one; where there are more, who is called for what stands on the page.
 *
 * @param {Hit} hit
 * @param {string} name
 */
function callParts(hit, name) {
  const numbers = (hit.meta["phones"] ?? "").split(" ").filter(Boolean);
  const [only] = numbers;
  if (only === undefined) return [];
  if (numbers.length > 1)
    return [made("a", { href: `${hit.url}#kontakt` }, [words.whom, aside(`, ${name}`)])];
  const grouped = only.replace(/(\d\d)(?=\d)/gu, "$1\u00a0");
  return [made("a", { href: `tel:+45${only}` }, [`${words.call} ${grouped}`, aside(`, ${name}`)])];
}

/**
 * @param {Hit} hit
 * @param {WordsFile["editions"]} editions
 * @param {string} name
 * @param {string | undefined} asked
 */
function editionParts(hit, editions, name, asked) {
  const all = [{ name: words.whole, path: "" }, ...editions.filter(({ path }) => has(hit, path))];
  return all
    .filter(({ path }) => path !== (asked ?? (hit.section ? undefined : "")))
    .flatMap((one) => [" ", made("a", { href: `${hit.url}${one.path}` }, [one.name, aside(`: ${name}`)])]);
}

/** @param {string} text */
function aside(text) {
  return made("span", { className: "visually-hidden" }, [text]);
}
