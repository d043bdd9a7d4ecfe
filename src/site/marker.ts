/** A file that marks a folder as built by us, so that a wrong `--out` never costs anybody a folder. */
export const marker = {
  name: ".klarstandard",
  text: "Built by Klarstandard. A build replaces this folder whole.\n",
} as const;
