import type { Colors } from 'picocolors/types';
import type { FullReview } from '../core/run';
import type { Coverage } from '../core/tie-out';
import { findingsText, title } from './text-report';

/** The texts held against the tables, for people: how much could be placed, then what is wrong, text by text. */
export function tieOutText(path: string, review: FullReview, colors: Colors): string {
  return [
    title(path, review, colors),
    coverageLine(review.tieOut.coverage),
    ...findingsText(review, colors),
  ].join('\n');
}

/** `正文 58 个数字：55 个一致，2 个不符，1 个没有依据` */
function coverageLine({ byState }: Coverage): string {
  const parts = [
    [byState.agrees + byState.supported, '一致'],
    [byState.rounding, '尾差'],
    [byState.contradicts, '不符'],
    [byState['not-placed'], '没有依据'],
    [byState['not-checkable'], '缺少能核对的表'],
  ] as const;
  const total = parts.reduce((sum, [count]) => sum + count, 0);
  const named = parts.filter(([count], index) => count > 0 || index === 0);
  return `正文 ${total} 个数字：${named.map(([count, words]) => `${count} 个${words}`).join('，')}`;
}
