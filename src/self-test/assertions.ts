import type { Assertion } from './assertion';
import { byHand } from './groups/by-hand';
import { cells } from './groups/cells';
import { comments } from './groups/comments';
import { events } from './groups/events';
import { formats } from './groups/formats';
import { kept } from './groups/kept';
import { measures } from './groups/measures';
import { ownSheets } from './groups/own-sheets';

/** All assertions, in the order they are tried. */
export const ASSERTIONS: readonly Assertion[] = [
  ...cells,
  ...events,
  ...formats,
  ...comments,
  ...ownSheets,
  ...kept,
  ...measures,
  ...byHand,
];
