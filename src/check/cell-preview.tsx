import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { addressText, columnLetters, localAddress, type CellAt } from '../core/workbook';
import type { SheetView } from '../hosts/file';
import type { Strings } from '../ui';
import { previewWindow, type PreviewCell } from './preview-window';

const USUAL_WIDTH = 72;
const MOST_WIDTH = 260;
/** Pixels the sticky labels take, with their padding. */
const LABEL_WIDTH = 54;
const LABEL_HEIGHT = 24;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  hidden: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  scroll: { flexGrow: 1, minHeight: 0, overflow: 'auto', position: 'relative' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    tableLayout: 'fixed',
  },
  line: {
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '3px 6px',
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', backgroundColor: tokens.colorNeutralBackground1 },
  label: {
    position: 'sticky',
    zIndex: 1,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  columnLabel: { top: 0 },
  rowLabel: { left: 0 },
  corner: { top: 0, left: 0, zIndex: 2, width: '40px' },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  error: { backgroundColor: tokens.colorStatusDangerBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground2 },
  hint: { backgroundColor: tokens.colorBrandBackground2 },
  chosen: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How the findings at a cell are marked: by the gravest of them. */
export type CellMark = 'error' | 'warning' | 'hint';

interface CellPreviewProps {
  readonly at: CellAt;
  readonly view: SheetView;
  /** The mark of a cell of this sheet. */
  readonly markAt: (row: number, column: number) => CellMark | undefined;
  readonly strings: Strings;
  readonly onClose: () => void;
}

/** The cells around one as the sheet shows them: there is no Excel to go to. */
export function CellPreview({ at, view, markAt, strings, onClose }: CellPreviewProps): ReactElement {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLTableCellElement>(null);
  const { columns, rows } = useMemo(() => previewWindow(view, at), [view, at]);
  useEffect(() => {
    const [box, cell] = [scroll.current, chosen.current];
    if (box === null || cell === null) return;
    const middle = (start: number, size: number, room: number): number => start - (room - size) / 2;
    // Of a cell that is larger than the box its beginning is shown, clear of the labels.
    box.scrollTo({
      top: Math.min(
        cell.offsetTop - LABEL_HEIGHT,
        middle(cell.offsetTop, cell.offsetHeight, box.clientHeight),
      ),
      left: Math.min(
        cell.offsetLeft - LABEL_WIDTH,
        middle(cell.offsetLeft, cell.offsetWidth, box.clientWidth),
      ),
    });
  }, [view, at]);
  const title = strings.check.preview(addressText(at));
  const cellClass = (cell: PreviewCell): string => {
    const mark = markAt(cell.row, cell.column);
    return mergeClasses(
      styles.line,
      styles.cell,
      styles[cell.content?.align ?? 'left'],
      cell.content?.isBold === true && styles.bold,
      mark !== undefined && styles[mark],
      cell.isChosen && styles.chosen,
    );
  };
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <span className={styles.title} role="status">
          {title}
        </span>
        {view.visibility !== 'visible' && (
          <span className={styles.hidden}>{strings.check.previewHidden}</span>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {strings.check.closePreview}
        </Button>
      </div>
      {/* Whoever has no mouse scrolls it with the arrow keys. */}
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table
          className={styles.table}
          style={{ width: `${40 + columns.reduce((sum, column) => sum + widthOf(view, column), 0)}px` }}
        >
          <thead>
            <tr>
              <td className={mergeClasses(styles.line, styles.label, styles.corner)} />
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className={mergeClasses(styles.line, styles.label, styles.columnLabel)}
                  style={{ width: `${widthOf(view, column)}px`, boxSizing: 'border-box' }}
                >
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={mergeClasses(styles.line, styles.label, styles.rowLabel)}>
                  {row + 1}
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell.column}
                    ref={cell.isChosen ? chosen : undefined}
                    data-cell={localAddress(cell)}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    aria-current={cell.isChosen ? 'true' : undefined}
                    className={cellClass(cell)}
                  >
                    {cell.content?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function widthOf(view: SheetView, column: number): number {
  return Math.min(MOST_WIDTH, Math.max(32, view.widthOf(column) ?? USUAL_WIDTH));
}
