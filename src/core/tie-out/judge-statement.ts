import type { Statement } from '../prose';
import type { Binder } from './bind';
import { judgeChange, judgeFigure, pairOf, type Judgement } from './judge';
import { judgeRatio, judgeShare } from './judge-ratios';

/** Judges one statement against the figures its dimensions lead to. */
export function judge(statement: Statement, binder: Binder): Judgement {
  switch (statement.relation) {
    case 'is':
    case 'none':
    case 'count':
      return judgeFigure(statement, binder);
    case 'increase':
    case 'decrease':
    case 'unchanged':
      return judgeChange(statement, binder);
    case 'ratio':
      return judgeRatio(statement, pairOf(statement, binder));
    case 'share':
      return judgeShare(statement, binder);
  }
}
