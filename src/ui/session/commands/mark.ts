import { planHighlights, planRemarks } from '../../../core/report';
import type { CellAt } from '../../../core/workbook';
import { defineCommand } from '../command';
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
    const { findings, snapshot } = await work.readAndCheck();
    work.begin();
    const comments = remarks ? planRemarks(findings) : [];
    const protectedSheets = await work.host.mark(planHighlights(findings, snapshot), comments);
    const isOpen = ({ sheet }: CellAt): boolean => !protectedSheets.includes(sheet);
    return {
      cells: markedCells(findings).filter(isOpen).length,
      remarks: comments.filter(({ at }) => isOpen(at)).length,
      protectedSheets,
    };
  },
  say: ({ cells, remarks, protectedSheets }, strings) =>
    done(
      strings.marked(cells, remarks),
      ...(protectedSheets.length === 0 ? [] : [strings.markSkipped(protectedSheets)]),
    ),
});
