// A thread that makes parts, one after the other, as they are asked for.
import { answerTasks } from "../threads/index.ts";
import { makePart } from "./make-part.ts";

answerTasks(makePart);
