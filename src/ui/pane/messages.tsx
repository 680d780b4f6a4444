import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Fold } from '../fold';
import { failureLines } from '../session';
import { useStrings } from '../strings';
import { useSession, useSessionState } from '../use-session';
import { Message } from './message';
import { YearQuestion } from './year-question';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    maxHeight: '45%',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

/** Everything the pane has to say: what failed, what was done, what it has to ask. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const { trouble, liveTrouble, rulesTrouble, notice, checked, year } = useSessionState();
  const said = notice?.say(strings);
  const isYearUnknown =
    checked !== undefined && checked.review.tables.length > 0 && checked.review.year === undefined;
  return (
    <div className={styles.root} role="status">
      {trouble !== undefined && (
        <Message
          intent="error"
          title={strings.failed[trouble.command.kind]}
          lines={failureLines(trouble, strings)}
          action={{ label: strings.retry, onClick: () => void session.retry() }}
          onDismiss={() => {
            session.dismiss('trouble');
          }}
        >
          <BugDetail bug={trouble.bug} />
        </Message>
      )}
      {liveTrouble !== undefined && (
        <Message
          intent="warning"
          title={strings.liveTrouble}
          lines={failureLines(liveTrouble, strings)}
          action={{ label: strings.recheck, onClick: () => void session.perform({ kind: 'recheck' }) }}
        >
          <BugDetail bug={liveTrouble.bug} />
        </Message>
      )}
      {rulesTrouble !== undefined && (
        <Message
          intent="warning"
          title={strings.rulesTrouble}
          lines={failureLines(rulesTrouble, strings)}
          action={{ label: strings.recheck, onClick: () => void session.perform({ kind: 'recheck' }) }}
        >
          <BugDetail bug={rulesTrouble.bug} />
        </Message>
      )}
      {said !== undefined && (
        <Message
          {...said}
          onDismiss={() => {
            session.dismiss('notice');
          }}
        />
      )}
      {isYearUnknown && (
        <YearQuestion
          year={year}
          onState={(stated) => {
            session.setYear(stated);
          }}
        />
      )}
    </div>
  );
}

/** What a bug said of itself, folded away: it is only of use to whoever it is reported to. */
function BugDetail({ bug }: { readonly bug: string | undefined }): ReactElement | undefined {
  const strings = useStrings();
  return bug === undefined ? undefined : <Fold summary={strings.bugDetail}>{bug}</Fold>;
}
