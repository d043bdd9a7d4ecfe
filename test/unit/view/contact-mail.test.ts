import { expect, test } from "vitest";
import type { Contact } from "../../../src/model/index.ts";
import { contactViews } from "../../../src/view/contact-view.ts";

test("what not to write in a mail is said once in a list, by the last who has one", () => {
  const [a, b, c] = ["a", "b", "c"].map((id): Contact => ({ id, name: id, for: ["ask"] }));
  const views = contactViews([
    { ...a, email: "a@lillerup.example" },
    { ...b, secureEmail: "b@lillerup.example" },
    { ...c, phone: "12345678" },
  ] as Contact[]);
  expect(views.map(({ mailNote }) => mailNote)).toEqual([
    undefined,
    "Skriv kun om helbred i Digital Post.",
    undefined,
  ]);
});
