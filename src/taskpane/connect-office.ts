import { HostError, type WorkbookHost } from '../core/host';
import type { Strings } from '../ui';

/** How long Office may keep silent before the user is told, in milliseconds; it can be asked again afterwards. */
const PATIENCE = 30_000;

/**
 * The workbook Office attached the page to.
 * @param sample reads the sample workbook; without it none is offered
 * @throws HostError where Office.js did not load, says nothing, or is not attached to a workbook we can use
 */
export async function connectOffice(
  strings: Strings,
  sample?: () => Promise<Uint8Array>,
): Promise<WorkbookHost> {
  if (typeof Office === 'undefined')
    throw new HostError('office-missing', strings.officeMissing, strings.officeMissingNext);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HostError('office-silent', strings.officeSilent, strings.officeSilentNext));
    }, PATIENCE);
  });
  try {
    return await Promise.race([connectLoaded(strings, sample), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What talks to Excel comes in a script of its own, so that the pane is there before it. */
async function connectLoaded(
  strings: Strings,
  sample: (() => Promise<Uint8Array>) | undefined,
): Promise<WorkbookHost> {
  const { connectOfficeHost } = await import(/* webpackChunkName: "office" */ '../hosts/office').catch(
    (cause: unknown) => {
      throw new HostError('page-incomplete', strings.pageIncomplete, strings.pageIncompleteNext, { cause });
    },
  );
  return connectOfficeHost(sample === undefined ? {} : { sample });
}
