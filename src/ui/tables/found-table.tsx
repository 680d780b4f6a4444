import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewedTable } from '../../core/report';
import { CellLink } from '../cell-link';
import { HiddenIcon } from '../icons';
import { useStrings } from '../strings';
import { firstCell } from './table-map';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  remark: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorNeutralForeground2 },
});

interface FoundTableProps {
  /** True where the sheet has to be named. */
  readonly withSheet: boolean;
  readonly table: ReviewedTable;
  /** True where its title tells it from the others of its kind. */
  readonly withTitle: boolean;
  /** True where some of its kind are copies that are not used. */
  readonly hasCopies: boolean;
}

/** Where one table stands, its unit, and whether it is hidden or another copy is used instead. */
export function FoundTable({ table, withSheet, withTitle, hasCopies }: FoundTableProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { title, sheet, range, unit, visibility, used, bound } = table;
  const remarks = [
    ...(bound ? [strings.bound] : []),
    ...(hasCopies ? [used ? strings.used : strings.notUsed] : []),
    ...(unit === undefined ? [] : [strings.moneyUnit(unit)]),
    ...(withTitle && title !== undefined ? [title] : []),
  ];
  return (
    <div className={styles.root}>
      <CellLink at={firstCell(table)} text={withSheet ? `${sheet}!${range}` : range} />
      {remarks.map((remark) => (
        <span key={remark} className={styles.remark}>
          {remark}
        </span>
      ))}
      {visibility !== 'visible' && (
        <span className={styles.remark}>
          <HiddenIcon aria-hidden />
          {strings.hiddenSheet}
        </span>
      )}
    </div>
  );
}
