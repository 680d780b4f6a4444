import {
  BUILT_IN_LAYOUTS,
  BUREAU_FILE_KEY,
  EMPTY_BUREAU_FILE,
  layoutsWith,
  mergedBureauFile,
  parseBureauFile,
  withBinding,
  withoutBinding,
  type BureauFile,
  type TableBinding,
  type TableKey,
  type TableLayout,
} from '../../core/tables';
import type { DocumentFormat, KeptState } from './kept-document';

/** Layouts and bound tables of a workbook, with the layouts they come to. */
export interface BureauSettings {
  readonly file: BureauFile;
  readonly layouts: readonly TableLayout[];
}

/** What is known of the settings; the layouts are those that ship where it keeps none. */
export type SettingsState = KeptState<BureauSettings>;

/** What the user wants to be different. */
export type SettingsChange =
  | { readonly kind: 'bind'; readonly binding: TableBinding }
  | { readonly kind: 'unbind'; readonly table: TableKey }
  | { readonly kind: 'import'; readonly file: BureauFile }
  | { readonly kind: 'drop-layout'; readonly name: string };

/** The bureau file in the workbook. */
export const SETTINGS: DocumentFormat<BureauSettings> = {
  key: BUREAU_FILE_KEY,
  read: (json) => {
    const reading = parseBureauFile(json);
    return reading.ok ? settingsOf(reading.file) : undefined;
  },
  print: ({ file }) => JSON.stringify(file),
};

/** The bureau file in effect; an empty one where there is none. */
export function fileOf(settings: SettingsState): BureauFile {
  return settings.kind === 'kept' ? settings.value.file : EMPTY_BUREAU_FILE;
}

/** The layouts in effect, the user's own first. The same list until they change. */
export function layoutsOf(settings: SettingsState): readonly TableLayout[] {
  return settings.kind === 'kept' ? settings.value.layouts : BUILT_IN_LAYOUTS;
}

/** The settings after a change. */
export function changedSettings(before: SettingsState, change: SettingsChange): BureauSettings {
  return settingsOf(changedFile(fileOf(before), change));
}

function changedFile(file: BureauFile, change: SettingsChange): BureauFile {
  switch (change.kind) {
    case 'bind':
      return withBinding(file, change.binding);
    case 'unbind':
      return withoutBinding(file, change.table);
    case 'import':
      return mergedBureauFile(file, change.file);
    case 'drop-layout':
      return { ...file, layouts: file.layouts.filter(({ name }) => name !== change.name) };
  }
}

function settingsOf(file: BureauFile): BureauSettings {
  return { file, layouts: layoutsWith(file) };
}
