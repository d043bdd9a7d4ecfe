import { describe, expect, test } from "vitest";
import { type Complaint, complaintsOf } from "../../../src/model/index.ts";
import { complaintPageLink } from "../../../src/view/complaint-link.ts";
import { complaintPage } from "../../../src/view/complaint-page.ts";
import { complaintView } from "../../../src/view/complaint-view.ts";
import { contextIn, contextOf } from "../../helpers/lillerup.ts";
import { storeby } from "../../helpers/storeby.ts";

const helpOf = (id: string) => complaintPage(contextIn(storeby, id)).view;
const lillerup = (complaint?: Partial<Extract<Complaint, { kind: "appeal" }>>) => {
  const [appeal] = complaintsOf(contextOf("hjemmehjaelp").standard);
  const changed = { ...appeal, ...complaint } as Complaint;
  return complaintPage(contextOf("hjemmehjaelp", { standard: { complaint: changed } }));
};
const wayOf = (complaint?: Partial<Extract<Complaint, { kind: "appeal" }>>) =>
  lillerup(complaint).view.ways[0];

describe("the way to the page", () => {
  test("is there where one can appeal, and nowhere else", () => {
    const linked = ["bostoette", "hjemmehjaelp", "ledsagelse", "madservice", "vaerested"].filter(
      (id) => complaintPageLink(contextOf(id)) !== undefined,
    );
    expect(linked).toEqual(["hjemmehjaelp", "madservice"]);
  });

  test("keeps the path below which the site lives", () => {
    expect(complaintPageLink(contextOf("hjemmehjaelp"))?.href).toBe("/hjaelp/lillerup/hjemmehjaelp/klage/");
  });

  test("stands on pages, and on papers by its address, which a draft does not have", () => {
    const context = contextOf("hjemmehjaelp");
    const paper = { ...context, writer: { ...context.writer, medium: "ordinary" as const } };
    const helpOn = (isDraft: boolean, of: typeof context = paper) =>
      complaintView({ ...of, site: { ...of.site, isDraft } }).help;
    expect(helpOn(true)).toBeUndefined();
    expect(helpOn(false)).not.toHaveProperty("href");
    expect(helpOn(false)?.address?.text).toMatch(/\/lillerup\/hjemmehjaelp\/klage$/);
    expect(helpOn(true, context)).toEqual({
      href: "/hjaelp/lillerup/hjemmehjaelp/klage/",
      text: "Se, hvornår du senest skal klage, og skriv klagen",
    });
  });
});

describe("the last day is counted", () => {
  test("from the letter, in the weeks of the standard", () => {
    expect(wayOf()?.count).toMatchObject({ weeks: 4 });
    const six = wayOf({ deadline: { weeks: 6, from: "du modtog svaret" } })?.count;
    expect(six?.weeks).toBe(6);
    expect(six?.example).toMatch(/mandag den\s2\.\snovember\s2026\. .*mandag den\s14\.\sdecember\s2026\.$/);
    expect(six?.weekdays.map(({ last }) => last.split(",")[0])).toEqual([
      "mandag",
      "tirsdag",
      "onsdag",
      "torsdag",
      "fredag",
      "lørdag",
      "søndag",
    ]);
  });

  test("in the weeks of the Act, where the standard leaves them to it", () => {
    const [first] = helpOf("hjemmehjaelp").ways;
    expect(first?.count?.weeks).toBe(4);
  });

  test.each([
    "du fik afgørelsen",
    "du har modtaget den skriftlige afgørelse",
    "du fik brevet",
    "kommunens svar er modtaget",
  ])("where it begins when „%s“", (from) => {
    // The last begins with what is received, which the words tell the other way round: better no day than a wrong one.
    const isTold = from !== "kommunens svar er modtaget";
    expect(wayOf({ deadline: { weeks: 4, from } })?.count !== undefined).toBe(isTold);
  });

  test.each(["afgørelsen er truffet", "brevets dato", "hjælpen stoppede"])(
    "by nobody here where it begins when „%s“: the letter's day is another",
    (from) => {
      const way = wayOf({ deadline: { weeks: 4, from } });
      expect(way?.count).toBeUndefined();
      expect(way?.deadline).toContain(from);
    },
  );

  test("by nobody where neither standard nor Act has a deadline", () => {
    expect(helpOf("stu").ways[0]).not.toHaveProperty("count");
  });
});

describe("the letter", () => {
  test("goes to the municipality, and names its contact and address", () => {
    expect(wayOf()?.letter).toMatchObject({
      to: ["Lillerup Kommune, Klager", expect.any(String), expect.any(String)],
      hasAddress: true,
      request: expect.stringContaining("sendt videre til Ankestyrelsen."),
    });
  });

  test("goes to the board alone where that gets it at once", () => {
    const [, board] = helpOf("genoptraening").ways;
    expect(board?.letter).toEqual({
      to: ["Styrelsen for Patientklager"],
      hasAddress: false,
      request: "Jeg beder om, at afgørelsen bliver ændret.",
    });
    expect(board?.receiver).toBe("Styrelsen for Patientklager");
  });

  test("is none where one complains by word of mouth alone", () => {
    expect(wayOf({ forms: ["oral"] })).not.toHaveProperty("letter");
  });
});

describe("several ways", () => {
  test("are those that are appeals", () => {
    const { ways } = helpOf("genoptraening");
    expect(ways.map(({ id, concerns }) => [id, concerns])).toEqual([
      ["klagevej-1", "Træning efter serviceloven"],
      ["klagevej-2", "Genoptræning efter et sygehusophold"],
    ]);
  });

  test("keep what holds for one of them apart from what holds for all", () => {
    const { ways, national, needsNoReasons } = helpOf("genoptraening");
    const own = ways[0]?.national?.items.map(({ text }) => text).join(" ");
    expect(own).toContain("Ankestyrelsen");
    expect(national.items.map(({ text }) => text).join(" ")).not.toContain("Ankestyrelsen");
    expect(needsNoReasons).toBe(false);
  });
});

test("after the last day one complains all the same to the board that may look at it", () => {
  expect(wayOf()?.count?.late).toMatch(/^Klag alligevel, .* Ankestyrelsen kan se bort fra fristen/);
});

test("after the last day one asks where nobody knows what another board does", () => {
  const way = wayOf({ decidedBy: "Klagenævnet", sentTo: "board" });
  expect(way?.count?.late).toMatch(/^Spørg, om du stadig kan klage\. Spørg Visitationen i Lillerup/);
});

test("the page says whose help it is about, and is not searched: the help's own text leads to it", () => {
  const { shell } = lillerup();
  expect(shell.title).toMatch(/^Klage over en afgørelse: Hjemmehjælp, Lillerup Kommune – /);
  expect(shell.indexed).toBe(false);
  expect(shell.trail.at(-1)?.href).toBe("/hjaelp/lillerup/hjemmehjaelp/");
});
