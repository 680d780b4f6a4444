import { systemTheme, watchSystemTheme, type PaneTheme } from '../ui';
import { officeSurroundings } from './office-context';

/** How Office looks now; without Office (page opened alone) the system's preference counts. */
export function officeTheme(): PaneTheme {
  return systemTheme(darkInOffice());
}

/** Calls back when the look may have changed. Excel raises no event for it, so it is asked when the pane is looked at again. */
export function watchOfficeTheme(onChange: (theme: PaneTheme) => void): void {
  const tell = (): void => {
    onChange(officeTheme());
  };
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  watchSystemTheme(tell);
}

/** `undefined` where Office does not say; older versions give colours only. */
function darkInOffice(): boolean | undefined {
  const { theme } = officeSurroundings();
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor);
}

/** @param colour `#RRGGBB`; anything else gives `undefined` */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
