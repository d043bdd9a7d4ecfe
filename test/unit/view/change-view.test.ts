import { expect, test } from "vitest";
import { changeViews } from "../../../src/view/change-view.ts";
import { contextOf } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

const { standard, writer } = contextOf("madservice");

test("what changed is told for each earlier revision, the newest first", () => {
  const earlierRevisions = [
    { revision: "2024-1", replacedOn: "2025-01-01", changes: ["Prisen steg."] },
    {
      revision: "2025-1",
      replacedOn: "2026-01-01",
      changes: ["Maden kommer *hver* dag.", "Du får svar før."],
    },
  ];
  const views = changeViews({ ...standard, earlierRevisions }, writer);
  expect(views.map(({ heading, itemsHtml }) => [visibleSpaces(heading), itemsHtml])).toEqual([
    ["Ændret 1.~januar~2026, siden udgave 2025-1", ["Maden kommer <em>hver</em> dag.", "Du får svar før."]],
    ["Ændret 1.~januar~2025, siden udgave 2024-1", ["Prisen steg."]],
  ]);
});

test("a first revision has changed nothing", () => {
  expect(changeViews(standard, writer)).toEqual([]);
});
