/** The colours Excel tells an add-in, each as `#RRGGBB`. The library for Windows passes colours on only: it has no `isDarkTheme`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#262626',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#FFFFFF',
};

/** A theme as desktop Excel hands it to Office.js: JSON text with each colour as a number. */
export function themeText(theme: OfficeTheme): string {
  const colors = Object.entries(theme).map(([name, color]: [string, string]) => [
    name,
    Number.parseInt(color.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(colors));
}
