export { answerTasks, askedThread, type Thread } from "./asked-thread.ts";
export { inThreads, type ThreadWork } from "./in-threads.ts";
