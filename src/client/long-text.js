// What a long text has beside every page.

import { followContents } from "./long-text/contents.js";
import { explainWords } from "./long-text/words.js";

followContents();
explainWords();
