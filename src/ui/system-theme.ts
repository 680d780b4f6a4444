import type { PaneTheme } from './theme';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** How the system looks now. A Windows contrast theme wins over whatever else is known. @param isDark what somebody closer knows */
export function systemTheme(isDark?: boolean): PaneTheme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return (isDark ?? matchMedia(DARK).matches) ? 'dark' : 'light';
}

/** Calls back when the system's look has changed. */
export function watchSystemTheme(onChange: () => void): void {
  for (const query of [CONTRAST, DARK]) matchMedia(query).addEventListener('change', onChange);
}
