import type { Statement } from '../prose';

/** How a change is put in words. */
export const CHANGE_WORDS = { up: '增加', down: '减少', none: '与上年持平' } as const;

/** What stands for a figure of nothing that no number prints. */
export const NOTHING = '无';

/** The words of a direction in which a figure moved. */
export function changeWord(sign: number): string {
  return sign === 0 ? CHANGE_WORDS.none : sign > 0 ? CHANGE_WORDS.up : CHANGE_WORDS.down;
}

/** True for statements that say in which direction something moved. */
export function isDirected({ relation, direction }: Statement): boolean {
  return (
    relation === 'increase' || relation === 'decrease' || (relation === 'ratio' && direction !== undefined)
  );
}
