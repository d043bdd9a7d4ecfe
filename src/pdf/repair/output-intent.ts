import { PDFName, PDFString } from "@cantoo/pdf-lib";
import { srgbProfile } from "./srgb-profile.ts";
import type { RepairStep } from "./step.ts";

/** Says that the document's colours are those of sRGB, so that they look the same in a hundred years. */
export const outputIntent: RepairStep = {
  name: "output-intent",
  clause: "PDF/A-2 6.2.3, 6.2.4.3",
  apply({ pdf }) {
    const { context, catalog } = pdf;
    const profile = context.flateStream(srgbProfile(), { N: 3 });
    const intent = context.obj({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      OutputConditionIdentifier: PDFString.of("sRGB"),
      Info: PDFString.of("sRGB IEC61966-2.1"),
      DestOutputProfile: context.register(profile),
    });
    catalog.set(PDFName.of("OutputIntents"), context.obj([intent]));
  },
};
