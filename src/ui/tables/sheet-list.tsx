import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sheetLine } from '../../core/report';
import type { SheetAccount } from '../../core/tables';
import { Fold } from '../fold';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200 },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
});

/** What became of every sheet; open where something was not read, for that must not pass for checked. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetAccount[] }): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const open = sheets.filter(({ reason }) => reason !== undefined).length;
  return (
    <Fold
      open={open > 0}
      summary={open > 0 ? `${strings.sheets}：${strings.sheetsNotRead(open)}` : strings.sheets}
    >
      <ul aria-label={strings.sheets} className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheet} className={styles.item}>
            <span className={styles.sheet}>{sheet.sheet}</span>{' '}
            <span className={styles.line}>{sheetLine(sheet)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
