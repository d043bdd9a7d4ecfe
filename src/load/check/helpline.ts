import emergencyNumbers from "../../../_data/national/regions.ts";
import { facts } from "../../messages/load/facts.ts";
import { region } from "../../model/index.ts";
import { problemIn } from "../data/data-file.ts";
import { listAt, textAt, valueAt } from "../data/path.ts";
import type { MunicipalityFiles } from "../municipality-files.ts";
import type { Problem } from "../problem.ts";

const { regions } = emergencyNumbers;

/** Refuses a medical helpline whose number only one source gives, because a wrong one can cost a life. */
export function checkHelpline({ profile, standards }: MunicipalityFiles): readonly Problem[] {
  const key = region.safeParse(valueAt(profile?.value, ["region"])).data;
  if (key === undefined || regions[key].verified) return [];
  const fault = { code: "KS53", ...facts.helpline(regions[key].name) } as const;
  return standards.flatMap((standard) =>
    listAt(standard.value, ["emergency", "numbers"]).flatMap((number, index) =>
      textAt(number, ["service"]) === "medical-helpline"
        ? [problemIn(standard, ["emergency", "numbers", index, "service"], fault)]
        : [],
    ),
  );
}
