export type { NarrativeRecord, OutdatedParagraph, RecordState } from './narrative-record';
export { WorkbookSession } from './session';
export type { Activity, Checked, Command, Failure, Notice, SessionState, Trouble } from './state';
