import { expect, test } from "vitest";
import { responsibilitiesView } from "../../../src/view/responsibilities-view.ts";
import type { StandardContext } from "../../../src/view/standard-context.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { tvivlstrup } from "../../helpers/tvivlstrup.ts";

const viewOf = ({ standard, writer }: StandardContext) => responsibilitiesView(standard, writer);

test("each duty is told with its reason where the source gives one", () => {
  expect(viewOf(contextOf("hjemmehjaelp"))).toEqual({
    introHtml: "<p>Hjælperen skal kunne arbejde sikkert hos dig.</p>",
    items: [
      {
        label: "Du har en støvsuger, der virker.",
        textHtml: "Du har en støvsuger, der virker.",
        reasonHtml: "Så skal hjælperen ikke bære en med.",
      },
      { label: "Du ryger ikke, mens hjælperen er der.", textHtml: "Du ryger ikke, mens hjælperen er der." },
    ],
  });
});

test("a source that asks nothing of the citizen gives nothing to print", () => {
  expect(viewOf(contextIn(tvivlstrup, "madservice"))).toBeUndefined();
});

test("a duty's label is its words alone, because the name of a form's field carries no markup", () => {
  const responsibilities = { items: [{ text: "Du **skal** læse [reglerne](/om/) om § 99." }] };
  const { standard, writer } = contextOf("madservice", { standard: { responsibilities } });
  expect(responsibilitiesView(standard, writer)?.items[0]?.label).toBe("Du skal læse reglerne om §\u00a099.");
});
