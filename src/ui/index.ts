export { App, type AppProps } from './app';
export { download } from './download';
export { usePageStyles } from './page-styles';
export type { PaneTab } from './pane/tabs';
export type { PriorReader } from './prior-reader';
export { WorkbookSession } from './session';
export { loadStrings, stringsFor, type Strings } from './strings';
export { fluentTheme, type PaneTheme } from './theme';
export { systemTheme, watchSystemTheme } from './system-theme';
