import { useEffect, type RefObject } from 'react';

/** Where the focus was: the element, and the line of the list it stood in. */
interface FocusPlace {
  readonly element: HTMLElement;
  readonly row: number | undefined;
}

/**
 * Keeps the focus where it is when what has it goes away or is moved: a finding that was corrected, a message that was dismissed. It
 * goes to the same element where that is still there, else to the line that took its place, else to the view.
 *
 * It is never taken from anywhere: while the user works in the workbook the page does not have the focus, and nothing is done.
 * @param root the pane; what has `data-focus-fallback` in it, else itself, takes the focus last
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    let place: FocusPlace | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) place = { element: target, row: rowOf(target) };
    };
    // A click beside everything takes the focus away because the user wants it so.
    const forget = (): void => {
      place = undefined;
    };
    const observer = new MutationObserver(() => {
      if (place === undefined || document.activeElement !== document.body || !document.hasFocus()) return;
      successorOf(place, pane).focus({ preventScroll: place.element.isConnected });
    });
    pane.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget);
    observer.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
      observer.disconnect();
    };
  }, [root]);
}

function rowOf(element: HTMLElement): number | undefined {
  const row = element.closest('[role="listitem"]')?.querySelector<HTMLElement>('[data-row-index]');
  return row === undefined || row === null ? undefined : Number(row.dataset.rowIndex);
}

function successorOf({ element, row }: FocusPlace, pane: HTMLElement): HTMLElement {
  if (element.isConnected) return element;
  const rows = row === undefined ? [] : [...pane.querySelectorAll<HTMLElement>('[data-row-index]')];
  const following = rows.find((other) => Number(other.dataset.rowIndex) >= (row ?? 0)) ?? rows.at(-1);
  return following ?? pane.querySelector<HTMLElement>('[data-focus-fallback]') ?? pane;
}
