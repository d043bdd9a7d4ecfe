import { expect, test } from "vitest";
import { checklistView } from "../../../src/view/checklist-view.ts";
import { contextOf, lillerup } from "../../helpers/lillerup.ts";

test("a section of the standard's own that tells how to apply stands on the list", () => {
  const ownSections = [
    { id: "visit", heading: "Besøg", body: ["Vi besøger dig."], answers: ["howToApply" as const] },
  ];
  const { apply } = checklistView(contextOf("madservice", { standard: { sections: {}, ownSections } }));
  expect(apply.blocks).toEqual([{ kind: "text", textHtml: "<p>Vi besøger dig.</p>" }]);
  expect(apply).not.toHaveProperty("start");
});

test("a section of the standard's own keeps on the list what it inherits, adds and contradicts", () => {
  const sharedTexts = { ansoeg: { body: ["Ring til os."] } };
  const profile = { ...lillerup.profile, sharedTexts };
  const answers = ["howToApply" as const];
  const inherited = {
    id: "ring",
    heading: "Ring",
    status: "inherited" as const,
    from: "municipality" as const,
    text: "ansoeg",
    body: ["Eller skriv."],
    answers,
  };
  const statements = ["Ring.", "Skriv."].map((text, page) => ({ text, where: `side ${page}` }));
  const disputed = {
    id: "vejen",
    heading: "Vejen",
    status: "conflict" as const,
    conflicts: [{ about: "Hvordan?", statements }],
    answers,
  };
  const plain = contextOf("madservice", {
    standard: { sections: {}, ownSections: [inherited, disputed] },
  });
  const { apply } = checklistView({ ...plain, municipality: { ...plain.municipality, profile } });
  expect(apply.blocks).toEqual([
    { kind: "text", textHtml: "<p>Ring til os.</p>" },
    { kind: "text", textHtml: "<p>Eller skriv.</p>" },
  ]);
  expect(apply.conflicts).toHaveLength(1);
  expect(apply).not.toHaveProperty("start");
});

test("target groups that tell how to apply themselves stand on the list once", () => {
  const groups = { kind: "groups" as const, items: ["Unge", "Ældre"].map((name) => ({ name, who: "Du." })) };
  const ownSections = [{ id: "veje", heading: "To veje", body: [groups], answers: ["howToApply" as const] }];
  const { apply } = checklistView(contextOf("madservice", { standard: { sections: {}, ownSections } }));
  expect(JSON.stringify(apply.blocks).split("Unge")).toHaveLength(2);
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
