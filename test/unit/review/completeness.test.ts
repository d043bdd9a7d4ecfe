import { expect, test } from "vitest";
import { completenessOf } from "../../../src/review/completeness.ts";
import { contextOf } from "../../helpers/lillerup.ts";

test("what a section of one's own or a list elsewhere tells is not counted as missing", () => {
  const { standard } = contextOf("madservice", {
    standard: {
      sections: {
        content: { status: "stated", body: [{ kind: "suppliers", items: [{ name: "Nabohjælpen" }] }] },
      },
      ownSections: [{ id: "slut", heading: "Slut", body: ["Ring."], answers: ["ending"] }],
    },
  });
  const stated = completenessOf(standard).flatMap(({ name, status }) => (status === "stated" ? [name] : []));
  expect(stated).toEqual(expect.arrayContaining(["content", "provider", "ending"]));
  expect(stated).not.toContain("freeChoice");
});
