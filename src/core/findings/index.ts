export * from './finding';
export { fingerprint, placeText } from './fingerprint';
export { fillMessage, printSlot, type Message, type SlotValue, type Slots } from './message';
