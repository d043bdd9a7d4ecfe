const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist, or is a link that leads nowhere",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "it is no folder",
  EEXIST: "a file is in the way",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

/** Gives the code of an error of the file system, for example `ENOENT`; any other error is thrown on. */
export function fileErrorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** Says in plain words why the file system refused. */
export function fileErrorReason(error: unknown): string {
  const code = fileErrorCode(error);
  return reasons[code] ?? code;
}
