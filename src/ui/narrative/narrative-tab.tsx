import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings';
import { sourceFindings, type Passage } from '../../core/narrative';
import { unusableOf } from '../../core/report';
import { EmptyState } from '../empty-state';
import { CopyButton } from '../copy-button';
import { NothingRecognised } from '../nothing-recognised';
import { Message } from '../pane/message';
import { isFullyChecked, type Checked } from '../session';
import { useStrings } from '../strings';
import { useSessionState } from '../use-session';
import { narrativeText } from './narrative-text';
import { OutdatedMessage } from './outdated-message';
import { Paragraph } from './paragraph';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  tools: {
    marginTop: tokens.spacingVerticalXS,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface NarrativeTabProps {
  readonly checked: Checked;
  readonly onHelp: () => void;
}

/** The narrative as it would be written now, and what has become of the one that was written. */
export function NarrativeTab({ checked, onHelp }: NarrativeTabProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { record, outdated } = useSessionState();
  const unusable = unusableOf(checked.review.sheets);
  return (
    <div className={styles.root}>
      {record.kind === 'unreadable' && (
        <Message intent="warning" title={strings.recordUnreadable} lines={[strings.recordUnreadableNext]} />
      )}
      {record.kind === 'kept' && outdated.length > 0 && (
        <OutdatedMessage sheet={record.value.sheet} paragraphs={outdated} />
      )}
      {unusable !== undefined ? (
        <NothingRecognised why={unusable} onHelp={onHelp} />
      ) : isFullyChecked(checked) ? (
        <Preview passages={checked.passages()} findings={checked.findings} />
      ) : (
        <EmptyState title={strings.moreRules} lines={[]} />
      )}
    </div>
  );
}

interface PreviewProps {
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
}

function Preview({ passages, findings }: PreviewProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <>
      <div className={styles.tools}>
        <span>{strings.narrativeIntro}</span>
        <CopyButton label={strings.copyNarrative} text={() => narrativeText(passages)} />
      </div>
      <article aria-label={strings.narrativeLabel} lang="zh-CN">
        {passages.map((passage, index) => (
          <div key={index}>
            {passage.heading !== passages[index - 1]?.heading && (
              <h2 className={styles.heading}>{passage.heading}</h2>
            )}
            <Paragraph passage={passage} found={sourceFindings(passage, findings)} />
          </div>
        ))}
      </article>
    </>
  );
}
