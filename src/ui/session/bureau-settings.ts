import type { WorkbookHost } from '../../core/host';
import {
  BUILT_IN_LAYOUTS,
  BUREAU_FILE_KEY,
  EMPTY_BUREAU_FILE,
  mergedBureauFile,
  parseBureauFile,
  withBinding,
  layoutsWith,
  withoutBinding,
  type BureauFile,
  type TableBinding,
  type TableKey,
  type TableLayout,
} from '../../core/tables';
import { keepAside } from './kept-text';

/**
 * Layouts and bound tables of a workbook. `unknown` until it was asked; `unreadable` keeps the text, which is never overwritten. The
 * layouts are those that ship where it keeps none.
 */
export type SettingsState =
  | { readonly kind: 'unknown' | 'none' }
  | { readonly kind: 'kept'; readonly file: BureauFile; readonly layouts: readonly TableLayout[] }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What the user wants to be different. */
export type SettingsChange =
  | { readonly kind: 'bind'; readonly binding: TableBinding }
  | { readonly kind: 'unbind'; readonly table: TableKey }
  | { readonly kind: 'import'; readonly file: BureauFile }
  | { readonly kind: 'drop-layout'; readonly name: string };

/** Reads what a host kept; never throws: what is no bureau file is `unreadable`. */
export function readSettings(json: string | undefined): SettingsState {
  if (json === undefined) return { kind: 'none' };
  const reading = parseBureauFile(json);
  return reading.ok ? settingsOf(reading.file) : { kind: 'unreadable', text: json };
}

/** The bureau file in effect; an empty one where there is none. */
export function fileOf(settings: SettingsState): BureauFile {
  return settings.kind === 'kept' ? settings.file : EMPTY_BUREAU_FILE;
}

/** The layouts in effect, the user's own first. The same list until they change. */
export function layoutsOf(settings: SettingsState): readonly TableLayout[] {
  return settings.kind === 'kept' ? settings.layouts : BUILT_IN_LAYOUTS;
}

/**
 * Keeps changed settings in the workbook. What was there and could not be read is put under a key of its own first.
 * @param at milliseconds since 1970
 * @throws what the host throws
 */
export async function keepSettings(
  host: WorkbookHost,
  change: SettingsChange,
  before: SettingsState,
  at: number,
): Promise<SettingsState> {
  const file = changed(fileOf(before), change);
  if (before.kind === 'unreadable') await keepAside(host, BUREAU_FILE_KEY, before.text, at);
  await host.save(BUREAU_FILE_KEY, JSON.stringify(file));
  return settingsOf(file);
}

function changed(file: BureauFile, change: SettingsChange): BureauFile {
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

function settingsOf(file: BureauFile): SettingsState {
  return { kind: 'kept', file, layouts: layoutsWith(file) };
}
