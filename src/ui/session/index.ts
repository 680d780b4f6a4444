export { fileOf, layoutsOf, type SettingsChange, type SettingsState } from './bureau-settings';
export type { NarrativeRecord, OutdatedParagraph, RecordState } from './narrative-record';
export { WorkbookSession } from './session';
export {
  failureOf,
  type Activity,
  type Checked,
  type Command,
  type Failure,
  type Notice,
  type PriorFile,
  type SessionState,
  type Trouble,
} from './state';
