export { fileOf, layoutsOf, type SettingsChange, type SettingsState } from './bureau-settings';
export { failureOf, type Failure } from './failure';
export type { NarrativeRecord, OutdatedParagraph, RecordState } from './narrative-record';
export { WorkbookSession } from './session';
export {
  type Activity,
  type Checked,
  type Command,
  type Notice,
  type PriorFile,
  type SessionState,
  type Trouble,
} from './state';
