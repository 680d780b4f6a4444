export * from './finding';
export { comparePlaces, groupOf, placeName } from './finding-place';
export { fingerprint, placeText } from './fingerprint';
export { fillMessage, printSlot, type Message, type SlotValue, type Slots } from './message';
export type { Relation } from './relation';
