// A thread that indexes the pages of one folder after the other.
import { answerTasks } from "../../../src/threads/index.ts";
import { indexPagesFolder } from "./index-parts.ts";

answerTasks(indexPagesFolder);
