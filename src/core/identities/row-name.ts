import type { Line } from '../tables';

/** How messages call a row: its label without numbering and 其中, with the full-width brackets of Chinese print. */
export function rowName({ name }: Line): string {
  return name.replace(/\(/g, '（').replace(/\)/g, '）');
}
