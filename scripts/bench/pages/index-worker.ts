// A thread that indexes the pages of one folder after the other.
import { FileRecord } from "../../../src/manifest/index.ts";
import { indexPart } from "../../../src/search/search-index.ts";
import { searchOptions } from "../../../src/site/search.ts";
import { answerTasks } from "../../../src/threads/index.ts";
import { indexFolder, type PagesFolder } from "./index-parts.ts";

answerTasks(({ folder }: PagesFolder) => indexPart(folder, indexFolder, new FileRecord(), searchOptions()));
