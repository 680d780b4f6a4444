import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStrings } from './strings';
import { useSession, useSessionState } from './use-session';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Opens the sample workbook; nothing where the host has none. */
export function SampleLink(): ReactElement | undefined {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const { hasSample, activity } = useSessionState();
  if (!hasSample) return undefined;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      disabledFocusable={activity !== undefined}
      onClick={() => void session.perform({ kind: 'open-sample' })}
    >
      {strings.openSample}
    </Link>
  );
}
