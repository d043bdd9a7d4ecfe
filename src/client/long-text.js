// What a long text has beside every page: its list of contents, and its words explained in place.

import "./long-text/contents.js";
import "./long-text/words.js";
