import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { ReactElement } from 'react';

/** Up to here all rows stand in the page, which screen readers and the browser's own search like best. */
export const PLAIN_ROWS = 100;

/** Height of a collapsed finding until it has been measured. */
const ESTIMATED_HEIGHT = 88;

const useStyles = makeStyles({
  space: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface RowsViewProps {
  readonly keys: readonly string[];
  /** Stays in the page even when scrolled out, so that the focus is not lost. */
  readonly active: number;
  /** What scrolls; `null` until it is in the page. */
  readonly scroll: HTMLElement | null;
  readonly render: (index: number) => ReactElement;
}

/** A list of rows of any height; of a long one only those in sight are in the page. */
export function RowsView(props: RowsViewProps): ReactElement {
  return props.keys.length <= PLAIN_ROWS ? <PlainRows {...props} /> : <WindowedRows {...props} />;
}

function PlainRows({ keys, render }: RowsViewProps): ReactElement {
  return (
    <>
      {keys.map((key, index) => (
        <div key={key} role="listitem">
          {render(index)}
        </div>
      ))}
    </>
  );
}

function WindowedRows({ keys, active, scroll, render }: RowsViewProps): ReactElement {
  const styles = useStyles();
  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroll,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 8,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(active) || active >= range.count
        ? shown
        : [...shown, active].sort((a, b) => a - b);
    },
  });
  return (
    <div role="presentation" className={styles.space} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <div
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          role="listitem"
          aria-setsize={keys.length}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${start}px)` }}
        >
          {render(index)}
        </div>
      ))}
    </div>
  );
}
