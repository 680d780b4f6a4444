/** Custom property of worksheets the product made; its value says what the sheet is and whether it is complete. */
export const OWN_PROPERTY = 'bda-own';

export const COMPLETE = 'complete';
export const INCOMPLETE = 'incomplete';
