import { loadedWhenOpened } from '../../loaded-when-opened';

/** Few need the form. */
export const LoadedPanel = loadedWhenOpened(async () => (await import('./binding-panel')).BindingPanel);
