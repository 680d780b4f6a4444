import { classificationOf } from './classification';
import { ECONOMIC_CLASSES } from './economic-classes';
import { FUNCTIONAL_CLASSES } from './functional-classes';
import { GOVERNMENT_CLASSES } from './government-classes';

export {
  classificationOf,
  classNameKey,
  type Classification,
  type ClassificationKind,
  type ClassNames,
} from './classification';

/** The codes that ship with the product. */
export const BUILT_IN_CLASSIFICATION = classificationOf({
  functional: FUNCTIONAL_CLASSES,
  economic: ECONOMIC_CLASSES,
  government: GOVERNMENT_CLASSES,
});
