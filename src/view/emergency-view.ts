import emergencyNumbers from "../../_data/national/regions.ts";
import { type PhoneView, phoneView } from "../format/phone.ts";
import { regionOn, regionsOn } from "../format/region.ts";
import { bindText } from "../format/typography.ts";
import { concepts, type Emergency, type MunicipalityProfile } from "../model/index.ts";
import { type BlockView, blockViews } from "./block-view.ts";
import type { StandardContext } from "./standard-context.ts";
import { texts, textsFor } from "./texts.ts";
import type { Writer } from "./writer.ts";

const { nationalNumbers } = emergencyNumbers;
const alarm = phoneView(nationalNumbers.alarm);

/** Whom to call when life or health is in danger. */
export interface EmergencyView {
  readonly blocks: readonly BlockView[];
  readonly numbers: readonly {
    readonly name: string;
    readonly phone: PhoneView;
    readonly note?: string;
    /** The note in a few words, one thought each, for easy read and the checklist. */
    readonly shortNotes?: readonly string[];
  }[];
}

/** The line that opens every edition, whatever the standard says: it holds in the whole country. */
export interface EmergencyLineView {
  readonly call: string;
  readonly href: string;
  readonly when: string;
  readonly mark: string;
}

/** Whom to call when a life is in danger, in one line, with the number of the table of regions. */
export const emergencyLine: EmergencyLineView = {
  call: texts.emergencyLine.call({ phone: alarm.text }),
  href: alarm.href,
  when: texts.emergencyLine.when,
  mark: texts.emergencyLine.mark,
};

/** Makes the emergency numbers ready; another region's number is replaced by the right one, and the page says so. */
export function emergencyView(
  emergency: Emergency,
  profile: MunicipalityProfile,
  writer: Writer,
  today: string,
): EmergencyView {
  const voiced = textsFor(profile.voice);
  const region = regionOn(profile.region, today);
  return {
    blocks: blockViews(emergency.body, { writer, voiced, legalBasis: [], anchor: concepts.emergency.anchor }),
    numbers: emergency.numbers.map(({ service, printed }) => {
      const number = service === "medical-helpline" ? region.medicalHelpline : nationalNumbers[service];
      const base = { name: texts.emergencyServices[service], phone: phoneView(number) };
      if (number === printed) return base;
      const owner = regionsOn(today).find(({ medicalHelpline }) => medicalHelpline === printed);
      const said = phoneView(printed).text;
      const note = voiced.emergency.replacedNumber({
        name: profile.name,
        region: region.name,
        printed: said,
        owner: owner?.helplineOf,
      });
      const isElsewhere = owner !== undefined;
      const shortNotes = voiced.emergency.replacedShort({ printed: said, isElsewhere }).map(bindText);
      return note === "" ? base : { ...base, note, shortNotes };
    }),
  };
}

/** Makes the part with the emergency numbers; undefined where the source has none. */
export function emergencyPart({
  standard,
  municipality,
  writer,
  site,
}: StandardContext): (EmergencyView & { readonly id: string; readonly heading: string }) | undefined {
  if (standard.emergency === undefined) return undefined;
  const { emergency: heading } = texts.headings;
  return {
    id: concepts.emergency.anchor,
    heading,
    ...emergencyView(standard.emergency, municipality.profile, writer, site.today),
  };
}
