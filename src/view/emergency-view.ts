import emergencyNumbers from "../../_data/national/regions.ts";
import { type PhoneView, phoneView } from "../format/phone.ts";
import { concepts, type Emergency, type MunicipalityProfile } from "../model/index.ts";
import { type BlockView, blockView } from "./block-view.ts";
import type { StandardContext } from "./standard-context.ts";
import type { Writer } from "./writer.ts";

const { nationalNumbers, regions } = emergencyNumbers;

/** Whom to call when life or health is in danger. */
export interface EmergencyView {
  readonly blocks: readonly BlockView[];
  readonly numbers: readonly { readonly name: string; readonly phone: PhoneView; readonly note?: string }[];
}

const names = { alarm: "Alarmcentralen", police: "Politiet", "medical-helpline": "Lægevagten" } as const;

/** Makes the emergency numbers ready; another region's number is replaced by the right one, and the page says so. */
export function emergencyView(
  emergency: Emergency,
  profile: MunicipalityProfile,
  writer: Writer,
): EmergencyView {
  const region = regions[profile.region];
  return {
    blocks: emergency.body.map((block) => blockView(block, writer)),
    numbers: emergency.numbers.map(({ service, printed }) => {
      const number = service === "medical-helpline" ? region.medicalHelpline : nationalNumbers[service];
      const base = { name: names[service], phone: phoneView(number) };
      if (number === printed) return base;
      const owner = Object.values(regions).find(({ medicalHelpline }) => medicalHelpline === printed);
      const belongs = owner === undefined ? "" : ` Det nummer hører til ${owner.name}.`;
      return {
        ...base,
        note: `${profile.name} ligger i ${region.name}. I kommunens tekst står nummeret ${phoneView(printed).text}.${belongs} Derfor står det rigtige nummer her.`,
      };
    }),
  };
}

/** Makes the part with the emergency numbers; undefined where the source has none. */
export function emergencyPart({
  standard,
  municipality,
  writer,
}: StandardContext): (EmergencyView & { readonly id: string; readonly heading: string }) | undefined {
  if (standard.emergency === undefined) return undefined;
  const { anchor, heading } = concepts.emergency;
  return { id: anchor, heading, ...emergencyView(standard.emergency, municipality.profile, writer) };
}
