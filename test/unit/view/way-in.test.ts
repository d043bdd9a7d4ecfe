import { describe, expect, test } from "vitest";
import {
  type Contact,
  type MunicipalityProfile,
  municipality as municipalityModel,
  type Switchboard,
} from "../../../src/model/index.ts";
import { checklistApply } from "../../../src/view/checklist-apply.ts";
import { askText } from "../../../src/view/contact-view.ts";
import { firstScreenView } from "../../../src/view/first-screen-view.ts";
import { type StandardContext, standardContexts } from "../../../src/view/standard-context.ts";
import { contextOf, only } from "../../helpers/lillerup.ts";
import { visibleSpaces } from "../../helpers/visible-spaces.ts";

describe("the municipality's main number", () => {
  const switchboard: Switchboard = {
    phone: "12345699",
    openingHours: "Mandag kl. 9-14",
    source: "https://lillerup.example/kontakt",
    seen: "2026-11-02",
  };
  const complaints: Contact = { id: "klager", name: "Klager", for: ["complain"], phone: "12345678" };

  function shownIn(contacts: Contact[], profile: Partial<MunicipalityProfile>): StandardContext {
    const { municipality, site, writer } = contextOf("hjemmehjaelp");
    const [record] = municipality.records;
    if (record === undefined) throw new Error("No standard.");
    const records = [{ ...record, standard: { ...record.standard, contacts } }];
    const changed = { profile: { ...municipality.profile, voice: "own" as const, ...profile }, records };
    return only(standardContexts(changed, site, writer));
  }

  test("stands where a standard names nobody to apply to or ask, on the first screen and in the checklist", () => {
    const shown = shownIn([complaints], { switchboard });
    const number = { name: "Omstillingen", phone: { text: "12\u00a034\u00a056\u00a099" } };
    const { ways } = firstScreenView(shown);
    expect(ways.calls).toMatchObject([
      { who: "Omstillingen", link: { text: "Ring\u00a012\u00a034\u00a056\u00a099" } },
    ]);
    expect(ways).not.toHaveProperty("noContact");
    expect(checklistApply(shown).contacts).toMatchObject([number]);
  });

  test("is who one asks about what the text leaves open", () => {
    const { municipality, standard: asked } = shownIn([], { switchboard });
    expect(visibleSpaces(askText(municipality.profile, asked))).toBe(
      "Kontakt Omstillingen, telefon~12~34~56~99.",
    );
  });

  test("is said to be ours where somebody restates the text", () => {
    const notesOf = (shown: StandardContext) =>
      firstScreenView(shown).ways.calls.map(({ notes }) => notes.at(-1));
    expect(notesOf(shownIn([], { switchboard, voice: "restated" }))).toEqual([
      "Det er kommunens hovednummer. Oplysningen er vores. Den står ikke i kommunens tekst.",
    ]);
    expect(notesOf(shownIn([], { switchboard }))).toEqual(["Det er kommunens hovednummer."]);
  });

  test("is the municipality's own site where there is no number", () => {
    const website = "https://www.lillerup.example/";
    const shown = shownIn([complaints], { website, voice: "restated" });
    expect(firstScreenView(shown).ways.calls).toEqual([
      {
        who: "Lillerup Kommunes hjemmeside",
        link: {
          href: website,
          text: "Åbn Lillerup Kommunes hjemmeside",
          label: "Åbn Lillerup Kommunes hjemmeside",
          address: "lillerup.example",
        },
        notes: ["Oplysningen er vores. Den står ikke i kommunens tekst."],
      },
    ]);
    expect(askText(shown.municipality.profile, shown.standard)).toBe(
      "Spørg Lillerup Kommune på lillerup.example.",
    );
    expect(shownIn([complaints], { website, switchboard }).standard.contacts.at(-1)?.name).toBe(
      "Omstillingen",
    );
  });

  test("stands nowhere where a standard names somebody, or where the municipality gives none", () => {
    const visitationen: Contact = { ...complaints, id: "visitationen", for: ["apply"] };
    expect(shownIn([visitationen], { switchboard }).standard.contacts).toEqual([visitationen]);
    const none = { website: undefined };
    expect(shownIn([complaints], none).standard.contacts).toEqual([complaints]);
  });

  test("is refused without the page it was read on and the day", () => {
    const bare = { phone: switchboard.phone };
    const { error } = municipalityModel.shape.switchboard.safeParse(bare);
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["source", "seen"]);
  });
});
