import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

export interface RovingRows {
  /** The row that Tab reaches; the arrow keys move on from it. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** To be called by a row that received the focus. */
  readonly onRowFocus: (key: string) => void;
}

/**
 * One tab stop for a long list: arrow keys, Home and End move the focus from row to row. The focus is moved by nothing but these
 * keys.
 * @param keys of the rows, in order; the active row is remembered by its key, so it survives filtering and new findings
 * @param list holds the rows' buttons, each with `data-row-index`
 */
export function useRovingRows(keys: readonly string[], list: RefObject<HTMLElement | null>): RovingRows {
  const [activeKey, setActiveKey] = useState<string>();
  const wanted = useRef<number>(undefined);
  const active = Math.max(0, activeKey === undefined ? 0 : keys.indexOf(activeKey));

  // The row may have come into the page only with this drawing.
  useEffect(() => {
    if (wanted.current !== active) return;
    wanted.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-row-index="${active}"]`)?.focus();
  }, [active, list]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.dataset.rowIndex === undefined) return;
    const next = nextIndex(event.key, Number(target.dataset.rowIndex), keys.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === active) return;
    wanted.current = next;
    setActiveKey(keys[next]);
  };
  return { active, onKeyDown, onRowFocus: setActiveKey };
}

function nextIndex(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
