import { expect, test } from "vitest";
import { wordWatch } from "../../../src/view/words-view.ts";

test("a hard word is linked where it first stands, and only there", () => {
  const { environment } = wordWatch("");
  const links = ["afgørelse", "afgørelsen", "bevilling"].map((word) => environment.explain?.(word));
  expect(links).toEqual(["#ord-afgoerelse", undefined, "#ord-bevilling"]);
});

test("the words met are explained once each, in Danish alphabetical order", () => {
  const { environment, words } = wordWatch("");
  for (const word of ["pårørende", "psykisk sårbare", "bevilling", "pårørendes"]) environment.explain?.(word);
  expect(words().map(({ term }) => term)).toEqual(["Bevilling", "Psykisk sårbar", "Pårørende"]);
});

test("link and explanation share an anchor that no other text of the document has", () => {
  const { environment, words } = wordWatch("madservice-");
  expect(environment.explain?.("frist")).toBe(`#${words()[0]?.id}`);
  expect(words()[0]?.id).toBe("madservice-ord-frist");
});

test("a text without hard words has none to explain", () => {
  expect(wordWatch("").words()).toEqual([]);
});
