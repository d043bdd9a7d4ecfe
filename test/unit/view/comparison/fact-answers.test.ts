import { describe, expect, test } from "vitest";
import { loadContent } from "../../../../src/load/index.ts";
import { complaintsOf, pricesOf, type Standard } from "../../../../src/model/index.ts";
import { answerText, type QuestionId, questionIds } from "../../../../src/view/comparison/answer.ts";
import { factAnswers } from "../../../../src/view/comparison/fact-answers.ts";
import { fullView, partsIn } from "../../../../src/view/full-view.ts";
import { pagePaths } from "../../../../src/view/page-paths.ts";
import { type StandardContext, standardContexts } from "../../../../src/view/standard-context.ts";
import { texts } from "../../../../src/view/texts.ts";
import { pageWriter } from "../../../../src/view/writer.ts";
import { context, contextOf, lillerup } from "../../../helpers/lillerup.ts";
import { storeby } from "../../../helpers/storeby.ts";
import { tvivlstrup } from "../../../helpers/tvivlstrup.ts";

const real = await loadContent({ folder: "municipalities", knownPaths: pagePaths });
const every = [...real.content.municipalities, lillerup, storeby, tvivlstrup].flatMap((municipality) =>
  standardContexts(municipality, context, pageWriter(context, municipality)),
);

const answersOf = (of: StandardContext) => new Map(factAnswers(of).map((answer) => [answer.id, answer]));
const answerOf = (id: QuestionId, of: StandardContext) => {
  const answer = answersOf(of).get(id);
  if (answer === undefined) throw new Error(id);
  return answer;
};
const nameOf = ({ standard, municipality }: StandardContext) => `${municipality.profile.id}/${standard.id}`;
const hjemmehjaelp = (standard: Partial<Standard>) => contextOf("hjemmehjaelp", { standard });

describe.each(every.map((of) => [nameOf(of), of] as const))("of %s", (_name, of) => {
  const { facts, timeLimits, contacts } = of.standard;
  const answers = factAnswers(of);

  test("every question has its answer, in the order of the comparison", () => {
    expect(answers.map(({ id }) => id)).toEqual(questionIds);
  });

  test("every value is the standard's own, and none is left out or added", () => {
    const values = Object.fromEntries(answers.map(({ id, value }) => [id, value]));
    const yesNo = (yes: boolean | undefined) => (yes === undefined ? undefined : { kind: "yes-no", yes });
    expect(values).toMatchObject({
      price: facts.price === undefined ? undefined : { prices: pricesOf(facts) },
      "hours-per-week":
        facts.hoursPerWeekAtMost === undefined ? undefined : { atMost: facts.hoursPerWeekAtMost },
      anonymity: yesNo(facts.anonymity),
      refusal: yesNo(facts.rightToRefuse),
      "free-choice": yesNo(facts.freeChoice),
      "decision-needed": yesNo(facts.referralNeeded),
      "visits-before-closing":
        facts.visitsBeforeClosing === undefined ? undefined : { visits: facts.visitsBeforeClosing },
      "age-limits": facts.ages === undefined ? undefined : { kind: "ages", ...facts.ages },
    });
  });

  test("every way to complain is told as what it is", () => {
    const { value } = answerOf("complaint", of);
    const kinds = complaintsOf(of.standard).map(({ kind }) => kind);
    const isSilent = kinds.every((kind) => kind === "not-stated");
    expect(value?.kind === "complaint" ? value.ways.map(({ kind }) => kind) : []).toEqual(
      isSilent ? [] : kinds,
    );
  });

  test("every time limit is told once, in its own unit", () => {
    const told = answers.flatMap(({ value }) => (value?.kind === "time-limits" ? value.limits : []));
    const stated = timeLimits.filter(({ kind }) => kind !== "appeal");
    const plain = (limits: readonly { what: string; stated: readonly { value: number; unit: string }[] }[]) =>
      limits
        .map(({ what, stated: values }) => [what, values.map(({ value, unit }) => [value, unit])])
        .toSorted();
    expect(plain(told)).toEqual(plain(stated));
  });

  test("every number to apply at is told, and no other", () => {
    const { calls = [] } = answerOf("contact", of);
    const phones = contacts.flatMap(({ phone, for: purposes }) =>
      purposes.includes("apply") ? (phone ?? []) : [],
    );
    expect(calls.map(({ phone }) => phone.href.replace("tel:+45", ""))).toEqual(phones);
  });

  test("every answer leads to a place that the standard's page has", () => {
    const anchors = ["", "ring", "det-korte-svar", ...partsIn(fullView(of)).map(({ id }) => id)];
    expect(answers.map(({ section }) => section).filter((section) => !anchors.includes(section))).toEqual([]);
  });

  test("nothing is called silent that has a value", () => {
    const silent = answers.filter(({ status, value }) => status === "not-stated" && value !== undefined);
    expect(silent).toEqual([]);
  });

  test("what the Act gives more stands beside what the section says", () => {
    const laws = (["cost", "scope", "freeChoice", "followUp", "targetGroup"] as const).flatMap((concept) =>
      (of.standard.sections[concept]?.lawAbove ?? []).map(({ about }) => texts.lawAbove.title({ about })),
    );
    const told = answers.flatMap(({ law }) => law).join(" ");
    expect(laws.filter((title) => !told.includes(title))).toEqual([]);
  });
});

describe("an answer", () => {
  test("of free help says what one pays all the same", () => {
    const price = { kind: "free", note: "Du betaler selv sæbe." } as const;
    expect(answerText(answerOf("price", hjemmehjaelp({ facts: { price } })))).toBe(
      "Gratis. Du betaler selv sæbe.",
    );
  });

  test("that is no is not taken for silence", () => {
    const no = answerOf("anonymity", hjemmehjaelp({ facts: { anonymity: false }, sections: {} }));
    expect([no.status, no.short]).toEqual(["stated", "Nej"]);
    const silent = answerOf("anonymity", hjemmehjaelp({ facts: {}, sections: {} }));
    expect([silent.status, silent.short]).toEqual(["not-stated", "Ikke oplyst"]);
  });

  test("to whom one may keep one's name is told in the standard's own sentence", () => {
    const rights = { status: "stated", body: ["Du kan være anonym over for rådgiveren."] } as const;
    const { short, more } = answerOf(
      "anonymity",
      hjemmehjaelp({
        facts: { anonymity: true },
        sections: { rights: { ...rights, body: [...rights.body] } },
      }),
    );
    expect([short, more]).toEqual(["Ja", ["Du kan være anonym over for rådgiveren."]]);
  });

  test("on which a section contradicts itself names the point, and neither side alone", () => {
    const ballerup = every.find((of) => nameOf(of) === "ballerup/socialpaedagogisk-stoette");
    if (ballerup === undefined) throw new Error("The content has changed.");
    const hours = answerOf("hours-per-week", ballerup);
    expect([hours.status, hours.short]).toEqual(["in-conflict", "Kommunen skriver to forskellige ting"]);
    expect(hours.more).toEqual([
      "Får du som udgangspunkt støtte i en gruppe eller et antal timer om måneden?",
    ]);
    const followUp = answerOf("follow-up", ballerup);
    expect(followUp.status).toBe("in-conflict");
    expect(followUp.more.join(" ").replaceAll("\u00a0", " ")).toContain(
      "mindst hver 12. måned eller mindst hver 6. måned",
    );
  });

  test("of a short section is all of it, and of a long one where to read it", () => {
    const scoped = (...body: string[]) =>
      answerOf(
        "hours-per-week",
        hjemmehjaelp({ facts: {}, sections: { scope: { status: "stated", body } } }),
      );
    expect(scoped("Du får hjælp **en gang om ugen**.")).toMatchObject({
      status: "in-text",
      short: "Ikke som et tal",
      more: ["Du får hjælp en gang om ugen."],
    });
    expect(scoped("Du får hjælp en gang om ugen. ".repeat(20).trim())).toMatchObject({
      more: [],
      read: "Læs under „Hvor meget hjælp kan du få, og hvor længe?“.",
    });
  });

  test("on the hours is none where the section tells only for how long", () => {
    const body = [{ kind: "text", where: "[44]", text: "Hjælpen er midlertidig." }] as const;
    const scope = { status: "stated", body } as const;
    const hours = answerOf(
      "hours-per-week",
      hjemmehjaelp({ facts: {}, sections: { scope: { ...scope, body: [...scope.body] } } }),
    );
    expect([hours.status, hours.short, hours.more]).toEqual(["not-stated", "Ikke oplyst", []]);
  });

  test.each(["decision-needed", "visits-before-closing"] as const)(
    "on %s is none where no value tells it: a section on something near it does not answer",
    (id) => {
      const { status, short } = answerOf(id, hjemmehjaelp({ facts: {} }));
      expect([status, short]).toEqual(["not-stated", "Ikke oplyst"]);
    },
  );

  test("on when the municipality gives up counts the calls too", () => {
    const facts = { visitsBeforeClosing: 2, callsBeforeClosing: true };
    expect(answerOf("visits-before-closing", hjemmehjaelp({ facts })).short).toBe(
      "Efter 2 besøg og flere opkald",
    );
  });

  test("that there is none is said, however long the section is", () => {
    const body = ["Kommunen følger ikke op.", "Du kan spørge. ".repeat(20).trim()];
    const followUp = { status: "stated-none", body } as const;
    expect(
      answerText(
        answerOf("follow-up", hjemmehjaelp({ timeLimits: [], sections: { followUp: { ...followUp } } })),
      ),
    ).toBe("Står i teksten. Kommunen følger ikke op. Læs under „Hvordan følger kommunen op?“.");
  });

  test("of a municipality that says one cannot complain is its own, with what the law gives", () => {
    const statement = "Kommunen skriver, at du ikke kan klage.";
    const {
      short,
      more,
      despite = [],
    } = answerOf(
      "complaint",
      hjemmehjaelp({ complaint: { kind: "stated-none", statement, reasonGiven: false } }),
    );
    expect(short).toBe("Nej, skriver kommunen");
    expect(more[0]).toContain(statement);
    expect(despite.join(" ")).toContain("skriftlig afgørelse");
  });
});
