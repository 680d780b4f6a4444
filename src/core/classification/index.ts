import { classificationOf } from './classification';
import { ECONOMIC_CLASSES } from './economic-classes';
import { FORMER_NAMES } from './former-names';
import { FUNCTIONAL_CLASSES } from './functional-classes';
import { GOVERNMENT_CLASSES } from './government-classes';

export {
  classificationOf,
  classNameKey,
  type Classification,
  type ClassificationKind,
  type ClassNames,
  type FormerName,
} from './classification';

export { CATALOGUE_SINCE, CLOSED_CLASSES, CLOSED_SINCE } from './former-names';

/** The codes that ship with the product. */
export const BUILT_IN_CLASSIFICATION = classificationOf(
  { functional: FUNCTIONAL_CLASSES, economic: ECONOMIC_CLASSES, government: GOVERNMENT_CLASSES },
  FORMER_NAMES,
);
