export { betterHeading } from './fitting-heading';
export { goodDirection, type GoodDirection } from './good-direction';
export { HEADING_NAMES, headingOf, type Heading } from './headings';
export { bareName, kindByName, kindOf, type IndicatorKind } from './indicator-kind';
export { COUNT, FELT, NO_SHARE } from './measure-words';
