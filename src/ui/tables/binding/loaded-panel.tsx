import { lazy, Suspense, type ReactElement } from 'react';
import { useStrings } from '../../strings';
import type { BindingPanel, BindingPanelProps } from './binding-panel';

/** Few need the form: it is loaded when it is first opened. */
const Loaded = lazy(async (): Promise<{ default: typeof BindingPanel }> => {
  try {
    const { BindingPanel: panel } = await import('./binding-panel');
    return { default: panel };
  } catch {
    return { default: NotLoaded };
  }
});

export function LoadedPanel(props: BindingPanelProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}

/** Said where the form could not be loaded, instead of a pane that is gone. */
function NotLoaded(_props: BindingPanelProps): ReactElement {
  const { binding: words } = useStrings();
  return <p role="alert">{words.notLoaded}</p>;
}
