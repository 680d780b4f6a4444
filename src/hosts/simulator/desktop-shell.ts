import type { Level } from './effects';
import { supportedSets } from './requirements';

/** What the shell asks of the host. */
export interface ShellOptions {
  readonly level: Level;
  /** Language of Excel's own texts, such as `zh-CN`. */
  readonly locale: string;
  /** The theme at this moment, as the text Office.js expects. */
  readonly theme: () => string;
  readonly readSettings: () => Iterable<readonly [key: string, value: string]>;
  readonly writeSettings: (entries: readonly (readonly [key: string, value: string])[]) => void;
}

/** Version each level of Excel gives itself. */
const VERSIONS: Readonly<Record<Level, string>> = {
  '1.14': '16.0.14332.20000',
  '1.17': '16.0.17932.20000',
  '1.20': '16.0.19127.20000',
};

/**
 * What desktop Excel puts on `window.external`, where the whole of office.js looks for its host: where it runs, in which
 * language, with which requirement sets; document settings and the theme. Everything under `Excel.` goes over the bridge instead.
 */
export function desktopShell({ level, locale, theme, readSettings, writeSettings }: ShellOptions): object {
  const settings = {
    /** Fills the two lists it is given. */
    Read(keys: unknown[], values: unknown[]): void {
      for (const [key, value] of readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly unknown[], values: readonly unknown[]): void {
      writeSettings(keys.map((key, index) => [String(key), String(values[index])]));
    },
  };
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => VERSIONS[level],
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'file:///budget.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetSolutionRef: () => '{5D1A0000-0000-4000-8000-000000000000}',
    GetSolutionToken: () => '',
    GetInstanceId: () => '1',
    GetCorrelationId: () => '1',
    GetSupportedMatrix: () => JSON.stringify(supportedSets(level)),
    GetDialogRequirementMatrix: () => '{}',
    GetSettings: () => settings,
    GetOfficeThemeInfo: theme,
    GetHostCustomMessage: () => '',
    GetFeaturesForSolution: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: unknown): never {
      throw new Error(`window.external.Execute(${String(id)}) is not in the simulator`);
    },
    /** Office.js registers for ribbon commands here; nothing is ever sent. */
    RegisterEvent(_id: unknown, _target: unknown, _handler: unknown, done: unknown): void {
      if (typeof done === 'function') Reflect.apply(done, undefined, [0]);
    },
    UnregisterEvent(_id: unknown, _target: unknown, done: unknown): void {
      if (typeof done === 'function') Reflect.apply(done, undefined, [0]);
    },
  };
}
