import type { Funds, Nature } from '../model';
import type { MeasureId } from './measures';

/**
 * Words by which text names what is measured, in their shortest form: 预算, 支出, 总额 and the like may follow any of them
 * (`FILLERS`). Written with half-width brackets and without quotation marks around short names (三公经费).
 */
export interface Term {
  readonly words: readonly string[];
  /** What the words measure; absent for words that only narrow it. */
  readonly measure?: MeasureId;
  /** 收支: the number stands for both. */
  readonly also?: MeasureId;
  readonly funds?: Funds;
  readonly nature?: Nature;
  /** The words mean this only where the sentence is already about one of these measures: 货物 below procurement. */
  readonly within?: readonly MeasureId[];
  /** 收入, 支出, 项目: so general that another name in front of them is a name of its own (城乡医疗救助支出). */
  readonly general?: true;
  /** The words say which one of its measure is meant: 执法执勤用车. */
  readonly named?: true;
}

/** The words of a list separated by blanks. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
