import { looks } from '../sheet/looks';
import type { CoverLine } from '../sheet/text-sheet';
import { department, YEAR } from './budget';

/** The cover of a fictional sample. @param form whose form it is printed in */
export function fictionalCover(form: string): CoverLine[] {
  const source = '虚构';
  return [
    { cell: 'A1', text: `${department}${YEAR}年部门预算`, look: looks.coverTitle, source },
    {
      cell: 'A3',
      text: '说明：本工作簿是示例。其中的地区、部门和全部数字都是为本产品编写的，均属虚构，与任何真实的地区和部门无关，不得作为资料引用。',
      look: looks.coverText,
      source,
    },
    { cell: 'A4', text: `表式参照${form}。`, look: looks.coverNote, source },
  ];
}
