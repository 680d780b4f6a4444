import type { CellAt } from '../../../core/workbook';
import { defineCommand } from '../command';
import { loadPart } from '../load-part';
import { markedCells } from '../marked-cells';
import { done } from '../notice';

interface Asked {
  /** Also writes a comment at each finding. */
  readonly remarks: boolean;
}

/** Marks the cells of all findings, in place of earlier marks. */
export const mark = defineCommand({
  activity: { kind: 'marking', cancel: 'impossible' },
  run: async (work, { remarks }: Asked) => {
    const { findings, snapshot } = await work.readAndCheckFully();
    const { planHighlights, planRemarks } = await loadPart(
      () => import(/* webpackChunkName: "marks" */ '../../../core/marks'),
    );
    work.begin();
    const comments = remarks ? planRemarks(findings) : [];
    const { protectedSheets, plain } = await work.host.mark(planHighlights(findings, snapshot), comments);
    const isOpen = ({ sheet }: CellAt): boolean => !protectedSheets.includes(sheet);
    return {
      cells: markedCells(findings).filter(isOpen).length,
      remarks: comments.filter(({ at }) => isOpen(at)).length,
      plain: plain.length,
      protectedSheets,
    };
  },
  say: ({ cells, remarks, plain, protectedSheets }, strings) =>
    done(
      strings.marked(cells, remarks),
      ...(plain === 0 ? [] : [strings.markedPlain(plain)]),
      ...(protectedSheets.length === 0 ? [] : [strings.markSkipped(protectedSheets)]),
    ),
});
