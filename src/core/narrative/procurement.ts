import { amountOf } from '../money';
import { located, type ProcurementTable } from '../tables';
import { passage, placeholder, wan, type Fragment } from './fragment';
import { defineSection } from './section';

/** 六 政府采购预算情况. */
export const procurement = defineSection({
  id: '六',
  heading: '六、政府采购预算情况',
  needs: ['procurementTable'],
  write({ procurementTable }, { department, year }) {
    return [passage`${year}年，${department}安排政府采购预算${total(procurementTable)}。具体内容见下表。`];
  },
});

/** The stated total; a table declared empty by its note is zero, and the note is the source. */
function total({ totals, purchases, head }: ProcurementTable): Fragment {
  const stated = located(totals?.total);
  if (stated !== undefined) return wan({ amount: stated.value, cells: [stated.at] });
  const [note] = head.notes;
  if (purchases.length === 0 && note !== undefined)
    return wan({ amount: amountOf(0, '万元'), cells: [note.at] });
  return placeholder('政府采购预算的合计金额');
}
