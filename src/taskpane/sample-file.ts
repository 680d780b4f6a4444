import { HostError } from '../core/host';
import type { Strings } from '../ui';

/**
 * The sample workbook, which is deployed beside the page: a file of a few dozen KB.
 * @throws HostError where it is not there
 */
export async function readSampleFile(strings: Strings): Promise<Uint8Array> {
  const missing = (cause: unknown): HostError =>
    new HostError('sample-missing', strings.sampleMissing, strings.officeMissingNext, { cause });
  try {
    const response = await fetch(new URL('../../samples/huailai-2023.xlsx', import.meta.url));
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw missing(error);
  }
}
