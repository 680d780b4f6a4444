import { TABLE_NAMES } from '../../../core/tables';
import type { Strings } from '../../strings';
import { changedSettings, type SettingsChange } from '../bureau-settings';
import { defineCommand } from '../command';
import { done } from '../notice';

interface Asked {
  readonly change: SettingsChange;
}

/** Binds tables, or takes that back, or takes over a bureau's file; keeps it in the workbook and checks again. */
export const keepSettings = defineCommand({
  activity: { kind: 'keeping-settings', cancel: 'impossible' },
  run: async (work, { change }: Asked) => {
    work.reading();
    const before = await work.loadSettings();
    work.begin();
    await work.parts.settings.save(work.host, changedSettings(before, change));
    await work.readAndCheck();
    return { change };
  },
  say: ({ change }, strings) => done(changeText(change, strings)),
});

function changeText(change: SettingsChange, strings: Strings): string {
  switch (change.kind) {
    case 'bind':
      return strings.tableBound(TABLE_NAMES[change.binding.table]);
    case 'unbind':
      return strings.tableUnbound(TABLE_NAMES[change.table]);
    case 'import':
      return strings.bureauImported(change.file.layouts.length, change.file.bindings.length);
    case 'drop-layout':
      return strings.layoutDropped(change.name);
  }
}
