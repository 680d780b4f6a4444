export type { NarrativeRecord, OutdatedParagraph, RecordState } from './narrative-record';
export { WorkbookSession } from './session';
export type { Activity, Checked, Command, Failure, Notice, PriorFile, SessionState, Trouble } from './state';
