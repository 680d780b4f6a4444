import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CopyButton } from '../copy-button';
import { Fold } from '../fold';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
});

interface ReportBoxProps {
  readonly title: string;
  readonly text: string;
}

/** Something to be reported: shown in full first, copied on a click, never sent. */
export function ReportBox({ title, text }: ReportBoxProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Fold summary={title} intoView>
      <p className={styles.hint}>{strings.report.hint}</p>
      <pre className={styles.text}>{text}</pre>
      <CopyButton label={strings.report.copy} text={() => text} />
    </Fold>
  );
}
