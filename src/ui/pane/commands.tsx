import { Button, Checkbox, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { ClearMarksIcon, MarkIcon, NarrativeIcon, RecheckIcon } from '../icons';
import { useStrings } from '../strings';
import { useSurroundings } from '../surroundings';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  command: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px' },
  options: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  option: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  checkbox: { alignItems: 'center', marginRight: '-8px' },
  switch: { marginLeft: '-8px', alignItems: 'center', height: '28px' },
  indicator: { alignSelf: 'center', margin: `0 ${tokens.spacingHorizontalXS}` },
});

/** The commands, live checking, and whether marking adds comments. Of a file nothing is followed, and it gets no comments. */
export function Commands(): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const { activity, checked, live } = useSessionState();
  const isInExcel = useSurroundings() === 'excel';
  const [remarks, setRemarks] = useState(false);
  const busy = activity !== undefined;
  const idle = busy || checked === undefined;
  const command = (
    label: string,
    icon: ReactElement,
    disabled: boolean,
    onClick: () => Promise<void>,
  ): ReactElement => (
    <Button
      className={styles.command}
      size="small"
      icon={{ className: styles.icon, children: icon }}
      disabledFocusable={disabled}
      onClick={() => void onClick()}
    >
      {label}
    </Button>
  );
  return (
    <div>
      <div role="group" aria-label={strings.commands} className={styles.row}>
        {isInExcel &&
          command(strings.recheck, <RecheckIcon />, busy, () => session.perform({ kind: 'recheck' }))}
        {command(strings.mark, <MarkIcon />, idle, () => session.perform({ kind: 'mark', remarks }))}
        {command(strings.clearMarks, <ClearMarksIcon />, idle, () =>
          session.perform({ kind: 'clear-marks' }),
        )}
        {command(strings.writeNarrative, <NarrativeIcon />, idle || checked.review.tables.length === 0, () =>
          session.perform({ kind: 'write-narrative' }),
        )}
      </div>
      {isInExcel && checked !== undefined && (
        <div className={styles.options}>
          <Switch
            className={styles.switch}
            size="small"
            label={{ children: strings.live, className: styles.option }}
            checked={live}
            aria-disabled={busy}
            onChange={(_, { checked: on }) => void session.perform({ kind: 'set-live', on })}
          />
          <Checkbox
            className={styles.checkbox}
            indicator={{ className: styles.indicator }}
            label={{ children: strings.withRemarks, className: styles.option }}
            checked={remarks}
            onChange={(_, { checked: on }) => {
              setRemarks(on === true);
            }}
          />
        </div>
      )}
    </div>
  );
}
