export { freeSheetName } from './free-sheet-name';
export { MARK_FILLS } from './mark-fills';
export { FRAME_COLOR, ownLook, type OwnLook } from './looks';
export { OwnPage } from './own-page';
export { isOwnSheet, OWN_PROPERTY, ownMarker, type OwnState } from './own-property';
export { pageSetup, type PageSetup } from './page-setup';
