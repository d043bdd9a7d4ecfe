import { systemReason } from "../../report/machine-fault.ts";

/** Gives the code of an error of the file system, for example `ENOENT`; any other error is thrown on. */
export function fileErrorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** Says in plain words why the file system refused. */
export function fileErrorReason(error: unknown): string {
  return systemReason(fileErrorCode(error));
}
