import { jest } from '@jest/globals';
import { act, configure, render, screen, within, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { App, type AppProps, type WorkbookSession } from '../../src/ui';
import type { FakeHost } from '../support/fake-host';
import { allRulesRun, sessionOver } from './session/open-session';

/** What jsdom lacks and the pane uses: nothing is laid out there, so nothing has a size or scrolls. */
function giveLayout(): void {
  globalThis.ResizeObserver = class {
    observe(): void {
      // Nothing ever changes its size.
    }
    unobserve(): void {
      // Nothing was observed.
    }
    disconnect(): void {
      // Nothing was observed.
    }
  };
  Element.prototype.scrollTo = jest.fn<() => void>();
  Element.prototype.scrollIntoView = jest.fn<() => void>();
}

// Asking jsdom of every element whether it is hidden takes most of a test's time; nothing here is hidden but what is folded away.
// Parts that are loaded when opened take their time on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

export interface ShownPane {
  readonly host: FakeHost;
  readonly session: WorkbookSession;
  readonly user: UserEvent;
  readonly view: RenderResult;
  /** Draws the pane again with other surroundings. */
  readonly redraw: (changed: Partial<AppProps>) => void;
}

/** The pane over a workbook in memory, not started. */
export function showPane(workbook: WorkbookSnapshot, props: Partial<AppProps> = {}): ShownPane {
  giveLayout();
  const { host, session } = sessionOver(workbook);
  const app = (changed: Partial<AppProps> = {}): ReactElement => (
    <App session={session} theme="light" language="zh-CN" {...props} {...changed} />
  );
  const view = render(app());
  return {
    host,
    session,
    user: userEvent.setup(),
    view,
    redraw: (changed) => {
      view.rerender(app(changed));
    },
  };
}

/** The same, with the workbook checked. */
export async function showCheckedPane(
  workbook: WorkbookSnapshot,
  props: Partial<AppProps> = {},
): Promise<ShownPane> {
  const shown = showPane(workbook, props);
  await act(async () => {
    await shown.session.perform({ kind: 'start' });
    await allRulesRun(shown.session);
  });
  return shown;
}

/** The button of the pane with this label, else this text. @throws where there is none or more than one */
export function button(name: string): HTMLElement {
  const [found, ...others] = [...document.querySelectorAll('button')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
  );
  if (found === undefined || others.length > 0) throw new Error(`not one button “${name}”`);
  return found;
}

/** The lines of the list of findings, each as the text it shows. */
export function listLines(): string[] {
  return within(screen.getByRole('list', { name: '问题清单' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

/** The line of the list that shows this text. @throws where there is none */
export function lineWith(text: string): HTMLElement {
  const items = within(screen.getByRole('list', { name: '问题清单' })).getAllByRole('listitem');
  const line = items.find(({ textContent }) => textContent.includes(text));
  if (line === undefined) throw new Error(`no line with ${text}`);
  return line;
}
