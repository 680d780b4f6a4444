import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFullyChecked, type Checked } from '../session';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  department: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  time: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface SubjectProps {
  readonly checked: Checked;
  /** The year the user gave. */
  readonly statedYear: number | undefined;
  readonly onTakeYearBack: () => void;
}

/** Whose workbook was checked, for which year, and when. */
export function Subject({ checked, statedYear, onTakeYearBack }: SubjectProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { department, year } = checked.review;
  const time = new Intl.DateTimeFormat(strings.language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(checked.at);
  return (
    <div className={styles.root}>
      <span className={styles.department} title={department}>
        {department ?? strings.noDepartment}
      </span>
      {year !== undefined && (
        <span>{statedYear === undefined ? strings.year(year) : strings.statedYear(year)}</span>
      )}
      {statedYear !== undefined && (
        <Link as="button" className={styles.link} onClick={onTakeYearBack}>
          {strings.takeYearBack}
        </Link>
      )}
      <span className={styles.time}>
        {isFullyChecked(checked) ? strings.checkedAt(time) : strings.moreRules}
      </span>
    </div>
  );
}
