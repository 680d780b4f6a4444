import { HostError } from '../../core/host';
import { zh } from '../strings/failures';

/**
 * A part of the pane that is a script of its own and is loaded when it is first needed.
 * @throws HostError where it cannot be loaded; nothing has been done then
 */
export function loadPart<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((cause: unknown) => {
    throw new HostError('page-incomplete', zh.pageIncomplete, zh.pageIncompleteNext, { cause });
  });
}
