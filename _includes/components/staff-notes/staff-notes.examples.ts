import type { StaffSection, StaffView } from "../../../src/view/staff-view.ts";
import type { Examples } from "../examples.ts";

const section: StaffSection = {
  id: "note-1",
  heading: "Sådan vurderer du behovet",
  view: { blocks: [{ kind: "text", textHtml: "<p>Se på, hvad borgeren kan selv.</p>" }], conflicts: [] },
};
const citizens = { href: "/lillerup/madservice/#pris", text: "Hvad koster det?" };
/** Notes for staff, with the way to what citizens read. */
export const examples = {
  citizensLink: {
    "with an address": [citizens],
    "on the paper of a draft": [{ text: "Hvad koster det?" }],
  },
  staffHead: {
    "on a page": ["Noterne er til medarbejdere.", { href: "/lillerup/madservice/", text: "Madservice" }],
  },
  staffSections: {
    "on a page": [[section, { ...section, id: "note-2", heading: "Prisen", citizens }]],
    "on paper": [[section], false],
  },
} satisfies {
  citizensLink: Examples<[link: StaffView["citizens"]]>;
  staffHead: Examples<[notice: string, citizens: StaffView["citizens"]]>;
  staffSections: Examples<[items: readonly StaffSection[], copy?: boolean]>;
};
