import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Help } from './help';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

/** Help as one of the views. */
export function HelpTab(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Help />
    </div>
  );
}
