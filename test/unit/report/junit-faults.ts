import { JSDOM } from "jsdom";

/** What an element may hold and must say. */
interface Rule {
  readonly holds: readonly string[];
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly hasText?: true;
}

/**
 * The elements that we write, by Jenkins's `junit-10.xsd` (xunit-plugin): the strictest schema of JUnit's XML in use,
 * for which no official one exists. Elements that we never write are left out, so that they are a fault.
 */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: { holds: ["testsuite"], must: [], may: ["name", "time", "tests", "failures", "errors"] },
  testsuite: {
    holds: ["testcase"],
    must: ["name", "tests", "failures", "errors"],
    may: ["time", "skipped", "timestamp", "hostname", "id", "package", "file"],
  },
  testcase: {
    holds: ["skipped", "failure", "system-out"],
    must: ["name"],
    may: ["time", "classname", "group"],
  },
  skipped: { holds: [], must: [], may: ["type", "message"], hasText: true },
  failure: { holds: [], must: [], may: ["type", "message"], hasText: true },
  "system-out": { holds: [], must: [], may: [], hasText: true },
};

/** Seconds as the schema has them (SURFIRE_TIME). */
const time = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/;

/** Says what is wrong with JUnit XML: that it is no XML, or what the schema forbids; empty when nothing is. */
export function junitFaults(xml: string): readonly string[] {
  let root: Element;
  try {
    root = new JSDOM(xml, { contentType: "text/xml" }).window.document.documentElement;
  } catch (error) {
    return [`no XML: ${String(error)}`];
  }
  const isRoot = root.tagName === "testsuites" ? [] : [`the root is ${root.tagName}`];
  return [...isRoot, ...elementFaults(root), ...countFaults(root)];
}

function elementFaults(element: Element): readonly string[] {
  const { tagName } = element;
  const rule = rules[tagName];
  if (rule === undefined) return [`${tagName} is unknown`];
  const names = element.getAttributeNames();
  const children = [...element.children];
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  return [
    ...rule.must.filter((name) => !names.includes(name)).map((name) => `${tagName} has no ${name}`),
    ...names
      .filter((name) => ![...rule.must, ...rule.may].includes(name))
      .map((name) => `${tagName} has ${name}`),
    ...(time.test(element.getAttribute("time") ?? "") ? [] : [`${tagName} has a time that is none`]),
    ...(rule.hasText || texts.every(({ textContent }) => textContent?.trim() === "")
      ? []
      : [`${tagName} has text`]),
    ...children
      .filter((child) => !rule.holds.includes(child.tagName))
      .map((child) => `${tagName} holds ${child.tagName}`),
    ...children.flatMap(elementFaults),
  ];
}

/** The counts are what CI systems show, and no schema compares them with what they count. */
function countFaults(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll("testsuite")].flatMap((element) => {
    const counts = {
      tests: element.querySelectorAll("testcase").length,
      failures: element.querySelectorAll("testcase:has(failure)").length,
    };
    return Object.entries(counts)
      .filter(([name, count]) => element.getAttribute(name) !== String(count))
      .map(
        ([name, count]) =>
          `${element.tagName} says ${element.getAttribute(name) ?? ""} ${name} and holds ${count}`,
      );
  });
}
