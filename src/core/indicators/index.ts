export { betterHeading } from './fitting-heading';
export { goodDirection, type GoodDirection } from './good-direction';
export { HEADING_NAMES, headingOf, type Heading } from './headings';
export { bareName, contradictsUnit, kindByName, kindOf, type IndicatorKind } from './indicator-kind';
export { AWARENESS, COUNT, FELT, NO_SHARE } from './measure-words';
export { BASIC_PURPOSE, QUANTIFIED, SURVEY, VAGUE_BASIS, VAGUE_TARGET } from './goal-words';
