import type { Level } from './effects';

/** What `Office.context.requirements` offers. */
export interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/**
 * The requirement sets an Excel of a level reports to Office.js, by name. `DelayForCellEdit` is what Office.js looks for before it
 * lets requests wait for the end of cell editing.
 */
export function supportedSets(level: Level): Readonly<Record<string, string>> {
  return {
    ExcelApi: level,
    AddinCommands: '1.1',
    CustomXmlParts: '1.1',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    DocumentEvents: '1.1',
    ImageCoercion: '1.1',
    Selection: '1.1',
    Settings: '1.1',
    SharedRuntime: level === '1.14' ? '1.1' : '1.2',
  };
}

/** Answers as Office.js does inside Excel, for a page that loads only the Excel library. */
export function requirementsOf(level: Level): Requirements {
  const sets = new Map(
    Object.entries(supportedSets(level)).map(([name, version]) => [name.toLowerCase(), version]),
  );
  return {
    isSetSupported(name, version = '0') {
      const [major = 0, minor = 0] = (sets.get(name.toLowerCase()) ?? '0').split('.').map(Number);
      const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
      if (major === 0) return false;
      return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
    },
  };
}
