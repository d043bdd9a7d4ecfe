/** Whom a broken success criterion of WCAG hurts; a longer number goes before the guideline it belongs to. */
const people: Readonly<Record<string, string>> = {
  "1.1": "people who cannot see a picture and hear nothing in its place",
  "1.2": "people who cannot hear or see a recording",
  "1.3": "people who use a screen reader and are told a wrong structure, or none",
  "1.3.5": "people for whom filling in is hard and whose browser could do it",
  "1.4": "people who see badly",
  "1.4.1": "people who do not tell colours apart, and readers of a grey print",
  "1.4.3": "people who see badly, or read in the sun or on a grey print",
  "1.4.4": "people who enlarge the text",
  "1.4.6": "people who see badly, or read in the sun or on a grey print",
  "1.4.10": "people who enlarge the page or read on a phone",
  "1.4.11": "people who see badly and cannot find a field or a button",
  "1.4.12": "people who read with wider spacing, for example with dyslexia",
  "2.1": "people who use a keyboard or a switch and no mouse",
  "2.2": "people who read slowly",
  "2.3": "people who get seizures from flashes",
  "2.4": "people who find their way with a keyboard or a screen reader",
  "2.4.1": "people who must pass the top of every page by keyboard or ear",
  "2.4.2": "people who find their way by the titles of pages and tabs",
  "2.4.4": "people who go from link to link with a screen reader",
  "2.4.6": "people who go from heading to heading with a screen reader",
  "2.4.7": "people who use a keyboard and cannot see where they are",
  "2.5": "people whose hands shake, or who use one finger",
  "3.1": "people who use a screen reader and hear the wrong voice",
  "3.2": "people who lose their way when a page changes by itself",
  "3.3": "people who make a mistake and are not helped to mend it",
  "4.1": "people whose assistive technology cannot tell what a thing is",
};

/** Says whom a broken success criterion affects (`1.4.3`); what belongs to none is good practice. */
export function affectedUsers(criterion: string | undefined): string {
  if (criterion === undefined) return "people who use a screen reader or a keyboard";
  return (
    people[criterion] ??
    people[criterion.split(".").slice(0, 2).join(".")] ??
    "people who use assistive technology"
  );
}
