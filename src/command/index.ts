export { benchCommand, readBenchArguments } from "./bench-arguments.ts";
export type { Command, CommandOption } from "./command.ts";
export { type DrillChoice, drillCommand, readDrillArguments } from "./drill-arguments.ts";
export { pathPrefix, wholeNumber } from "./forms.ts";
export { asksForHelp, helpText, usage } from "./help.ts";
export { argumentProblem, type OptionValues, readArguments, throwIfAny } from "./read-arguments.ts";
export { reviewCommand } from "./review-command.ts";
export { readVerifyArguments, verifyCommand } from "./verify-arguments.ts";
