import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { useStrings } from './strings';

/**
 * A part of the pane in a script of its own, which is loaded when the part is first opened: it weighs nothing before the first finding.
 * Where the script cannot be loaded, that is said in its place instead of a pane that is gone.
 */
export function loadedWhenOpened<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const Loaded = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
  return (props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}

function NotLoaded(): ReactElement {
  return <p role="alert">{useStrings().notLoaded}</p>;
}
