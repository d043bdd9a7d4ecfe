import { describe, expect, test } from "vitest";
import { examples } from "../../_includes/components/first-screen/first-screen.examples.ts";
import { rendered, shownText } from "./rendered.ts";

describe("whom to ring", () => {
  const calls = (name: keyof typeof examples.calls) =>
    rendered("first-screen", "calls", examples.calls[name]).document;

  test("is a link that says the number and who answers", () => {
    const link = calls("one number").querySelector(".call__link");
    expect(link?.getAttribute("href")).toBe("tel:+4521000000");
    expect(link?.getAttribute("aria-label")).toBe("Ring 21 00 00 00, Køkkenet");
  });

  test("stands below who answers and for whom, above when it is open", () => {
    expect([...calls("one number").querySelectorAll("p")].map(shownText)).toEqual([
      "Køkkenet: Hvis du bor i Lillerup",
      "Ring\u00a021\u00a000\u00a000\u00a000",
      "Hverdage kl. 9-15",
    ]);
  });

  test("is a name alone where there is no way to reach it", () => {
    const [, second] = calls("several, and one without a way").querySelectorAll(".call");
    expect(shownText(second ?? null)).toBe("Skranken på rådhuset");
    expect(second?.querySelector("a")).toBeNull();
  });

  test("has the address of a page, for paper", () => {
    expect(shownText(calls("a form").querySelector(".on-paper"))).toBe("(lillerup.example/mad)");
  });

  test("is told to be missing where the source names nobody", () => {
    expect(shownText(calls("nobody").querySelector("p"))).toBe("Kontakt Lillerup Kommune.");
  });
});

describe("the price", () => {
  const cost = (name: keyof typeof examples.cost) =>
    rendered("first-screen", "cost", examples.cost[name]).document.querySelector("p");

  test("is one line, or a line each", () => {
    expect(shownText(cost("free"))).toBe("Pris: Hjælpen er gratis.");
    expect(cost("several prices")?.querySelectorAll("br")).toHaveLength(1);
  });

  test("leads to the section that tells it", () => {
    expect(cost("told by a section")?.querySelector("a")?.getAttribute("href")).toBe("#pris");
  });
});

describe("the head of an edition's page", () => {
  const screen = (name: keyof typeof examples.firstScreen) =>
    rendered("first-screen", "firstScreen", examples.firstScreen[name]);

  test("says whose it is, the title and one sentence, then whom to ring, 112 and the price", () => {
    const { text } = screen("the full edition");
    const order = ["Lillerup Kommune", "Madservice", "Du får mad bragt hjem.", "Køkkenet", "112", "Pris:"];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("names an edition before its title on a screen and after it on paper, in the heading itself", () => {
    const heading = screen("an edition with a tag").document.querySelector("h1");
    expect(shownText(heading?.querySelector(".on-screen") ?? null)).toBe("Let at læse:");
    expect(shownText(heading)).toBe("Let at læse: Madservice: let at læse");
    expect(shownText(screen("the full edition").document.querySelector("h1"))).toBe("Madservice");
  });
});
