import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Activity } from '../session';
import { useStrings } from '../strings';
import { useDelayed } from '../use-delayed';

/** What takes longer is shown to be under way, in milliseconds. */
const NOTICEABLE = 500;

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  below: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ProgressLineProps {
  readonly activity: Activity | undefined;
  /** Shows it from the start, where there is nothing else to see. */
  readonly atOnce: boolean;
  readonly onCancel: () => void;
}

/** What is being done, how far it has come, and a way out of it; nothing for what is over in half a second. */
export function ProgressLine({ activity, atOnce, onCancel }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const isLong = useDelayed(activity !== undefined, NOTICEABLE);
  if (activity === undefined || !(isLong || atOnce)) return <div role="status" />;
  const label = strings.activity[activity.kind];
  return (
    <div className={mergeClasses(styles.root, !atOnce && styles.below)}>
      <div className={styles.line}>
        <span role="status">{activity.cancel === 'asked' ? strings.cancelling : label}</span>
        {activity.cancel === 'possible' && (
          <Button size="small" onClick={onCancel}>
            {strings.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="large"
        aria-label={label}
        {...(activity.progress === undefined ? {} : { value: activity.progress })}
      />
    </div>
  );
}
