import { expect, test } from "vitest";
import { examples } from "../../_includes/components/related/related.examples.ts";
import { rendered, shownText } from "./rendered.ts";

const related = (name: keyof typeof examples.related) =>
  rendered("related", "related", examples.related[name]).document;

test("each standard is a link by its name and whose it is, and says when it may be the right one", () => {
  const items = [...related("two of them").querySelectorAll("p")];
  const links = items.map((item) => item.querySelector("a"));
  expect(links.map((link) => [link?.getAttribute("href"), shownText(link ?? null)])).toEqual([
    ["/lillerup/madservice/", "Madservice, Lillerup Kommune"],
    ["/lillerup/hjemmehjaelp/", "Hjemmehjælp, Lillerup Kommune"],
  ]);
  expect(items[0]?.innerHTML).toMatch(/<\/a><br>Du får varm mad bragt hjem\.$/);
});

test("the paper of a draft, which has no address, has the name alone", () => {
  const draft = related("on the paper of a draft");
  expect(draft.querySelector("a")).toBeNull();
  expect(draft.body.textContent).toContain("Madservice, Lillerup Kommune");
});
