export { planHighlights } from './plan-highlights';
export { planRemarks } from './plan-remarks';
