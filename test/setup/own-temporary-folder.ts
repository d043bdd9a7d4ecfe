import { useOwnTemporaryFolder } from "../../src/interrupts/temporary-folder.js";

/** Gives a run of the tests a temporary folder of its own: a test of a killed browser leaves its profile behind. */
export const setup = useOwnTemporaryFolder;
