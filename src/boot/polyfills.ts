// Built-ins that the page's scripts use and the oldest engines lack, one module each. `boot.ts` loads them where one is missing.
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/es.string.replace-all.js';
import 'core-js/modules/es.string.at-alternative.js';
import 'core-js/modules/es.array.at.js';
import 'core-js/modules/es.array.find-last.js';
import 'core-js/modules/es.array.find-last-index.js';
import 'core-js/modules/es.array.to-sorted.js';
import 'core-js/modules/es.array.to-reversed.js';
import 'core-js/modules/es.array.to-spliced.js';
import 'core-js/modules/es.array.with.js';
