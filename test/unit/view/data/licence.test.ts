import { describe, expect, test } from "vitest";
import { catalogueDataOf } from "../../../../src/view/data/catalogue-data.ts";
import { dataPage } from "../../../../src/view/data/data-page.ts";
import { indexDataOf } from "../../../../src/view/data/index-file.ts";
import { standardDataOf } from "../../../../src/view/data/standard-data.ts";
import { type MunicipalitySummary, municipalitySummary } from "../../../../src/view/municipality-summary.ts";
import { siteOf } from "../../../../src/view/site-view.ts";
import { context, contextIn, lillerup } from "../../../helpers/lillerup.ts";
import { storeby } from "../../../helpers/storeby.ts";

const licence = "https://storeby.example/licens/";
const licensed = municipalitySummary(storeby);
const { licence: _none, ...unlicensed } = licensed;
const other = municipalitySummary(lillerup);
const ownSite = siteOf([licensed], context);

/** The licence of the catalogue, and those of all distributions in it. */
function licencesOf(summaries: readonly MunicipalitySummary[]) {
  const catalogue = catalogueDataOf(summaries, context);
  const files = catalogue["dcat:dataset"].flatMap((dataset) => dataset["dcat:distribution"]);
  return [catalogue["dct:license"]?.["@id"], ...new Set(files.map((file) => file["dct:license"]?.["@id"]))];
}

describe("a licence that a municipality states", () => {
  test("is a link on the page about the data, and is told with whom to ask about the others", () => {
    const { rights } = dataPage([licensed, other], context);
    expect(rights.stated).toEqual([{ href: licence, text: "Licensen for data om Storeby Kommune" }]);
    expect(rights.texts[0]).toBe(
      "For de andre kommuner er der ikke oplyst en licens. Spørg kommunen, før du bruger data om den til andet end at læse dem. Du finder nummeret på kommunens side.",
    );
  });

  test("is all that is said of licences where each states one", () => {
    const { stated, texts } = dataPage([licensed], ownSite).rights;
    expect([stated.length, texts[0]]).toEqual([1, "Koden, der laver webstedet, har MIT-licensen."]);
  });

  test("is that of its files in the catalogue, and of the catalogue and the facts where all state the same", () => {
    expect(licencesOf([licensed])).toEqual([licence, licence]);
    expect(licencesOf([licensed, other])).toEqual([undefined, undefined, licence]);
    expect(licencesOf([licensed, { ...other, licence }])).toEqual([licence, licence]);
  });

  test("is in the list of all data and in each standard", () => {
    const { rights, municipalities } = indexDataOf([licensed, other], context);
    expect(municipalities.map((one) => one.licence)).toEqual([licence, undefined]);
    expect(rights).toContain("Kommunerne har ikke alle oplyst den samme licens.");
    expect(indexDataOf([licensed], ownSite).rights).toContain(`efter licensen på ${licence}.`);
    expect(standardDataOf(contextIn(storeby, "madservice")).licence).toBe(licence);
  });
});

describe("where no licence is stated", () => {
  const none = "Der er ikke oplyst en licens for teksterne og oplysningerne.";

  test("the page says so, and whom to ask", () => {
    const { stated, texts } = dataPage([other], context).rights;
    expect(stated).toEqual([]);
    expect(texts[0]).toBe(
      `${none} Spørg kommunen, før du bruger dem til andet end at læse dem. Du finder nummeret på kommunens side.`,
    );
    const number = unlicensed.calls[0]?.phone.text;
    expect(dataPage([unlicensed], ownSite).rights.texts[0]).toBe(
      `${none} Spørg Storeby Kommune, før du bruger dem til andet end at læse dem: telefon ${number}.`,
    );
    expect(dataPage([{ ...unlicensed, calls: [] }], ownSite).rights.texts[0]).toBe(
      `${none} Spørg Storeby Kommune, før du bruger dem til andet end at læse dem.`,
    );
  });

  test("the catalogue names none, and the data say so in words", () => {
    expect(licencesOf([other])).toEqual([undefined, undefined]);
    expect(indexDataOf([other], context).rights).toBe(
      `${none} Koden, der laver webstedet, har MIT-licensen.`,
    );
  });

  test("a draft with a licence changes nothing", () => {
    expect(licencesOf([other, { ...licensed, isDraft: true }])).toEqual([undefined, undefined]);
  });
});
