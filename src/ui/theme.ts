import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How Office looks around the pane. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** Chinese first: these fonts draw Chinese and Latin alike on Windows, Mac and Linux. */
const FONTS = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The colours of Fluent's contrast theme, in the words of whichever contrast theme the user has chosen. */
const SYSTEM_COLOURS: ReadonlyMap<unknown, string> = new Map([
  ['#000000', 'Canvas'],
  ['#ffffff', 'CanvasText'],
  ['#ffff00', 'LinkText'],
  ['#ffff01', 'LinkText'],
  ['#1aebff', 'Highlight'],
  ['#3ff23f', 'GrayText'],
]);

function inSystemColours(theme: Theme): Theme {
  const own = new Map<string, string>();
  for (const [token, value] of Object.entries(theme)) {
    const colour = SYSTEM_COLOURS.get(value);
    if (colour !== undefined) own.set(token, colour);
  }
  return { ...theme, ...Object.fromEntries(own) };
}

const BASE: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  // The theme's own red is too faint for text on its own background.
  dark: { ...webDarkTheme, colorStatusDangerForeground1: webDarkTheme.colorPaletteRedForeground1 },
  contrast: inSystemColours(teamsHighContrastTheme),
};

/** The Fluent theme of the pane. */
export function fluentTheme(theme: PaneTheme): Theme {
  return { ...BASE[theme], fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
}
