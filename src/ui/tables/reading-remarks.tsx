import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ReadingRemark } from '../../core/tables';
import { CellLink } from '../cell-link';
import { WarningIcon } from '../icons';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200 },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  advice: { color: tokens.colorNeutralForeground2 },
});

/** What could not be read as it stands, with the cell and what to do about it; nothing where all was read. */
export function ReadingRemarks({
  remarks,
}: {
  readonly remarks: readonly ReadingRemark[];
}): ReactElement | undefined {
  const styles = useStyles();
  const strings = useStrings();
  const titleId = useId();
  if (remarks.length === 0) return undefined;
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <WarningIcon aria-hidden />
        {strings.remarks(remarks.length)}
      </h2>
      <ul className={styles.list}>
        {remarks.map(({ at, message, advice }, index) => (
          <li key={index} className={styles.item}>
            <CellLink at={at} /> {message}
            <div className={styles.advice}>{advice}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
