import { expect, test } from "vitest";
import { checklistView } from "../../../src/view/checklist-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";

test("a section of the standard's own that tells how to apply stands on the list", () => {
  const ownSections = [
    { id: "visit", heading: "Besøg", body: ["Vi besøger dig."], answers: ["howToApply" as const] },
  ];
  const { apply } = checklistView(contextOf("madservice", { standard: { sections: {}, ownSections } }));
  expect(apply.blocks).toEqual([{ kind: "text", textHtml: "<p>Vi besøger dig.</p>" }]);
  expect(apply).not.toHaveProperty("start");
});

test("one finds on the list to which target group one belongs", () => {
  const groups = {
    kind: "groups" as const,
    items: ["Unge", "Ældre"].map((name) => ({ name, who: `Du hører til ${name}.` })),
  };
  const targetGroup = { status: "stated" as const, body: [groups] };
  const { apply } = checklistView(contextOf("madservice", { standard: { sections: { targetGroup } } }));
  expect(apply.blocks).toEqual([
    {
      kind: "entries",
      introHtml: "<p>Find den gruppe, du hører til. Reglerne er ikke ens.</p>",
      entries: ["Unge", "Ældre"].map((title) => ({
        title,
        textHtml: `<p>Du hører til ${title}.</p>`,
        facts: [],
        lists: [],
      })),
    },
  ]);
});
