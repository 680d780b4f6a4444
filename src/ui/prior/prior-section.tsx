import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import type { ReviewedPrior } from '../../core/report';
import { Message } from '../pane/message';
import { usePriorReader } from '../prior-reader';
import type { Checked } from '../session';
import { useWordsOf } from '../strings';
import * as priorWords from '../strings/prior';
import { useSession, useSessionState } from '../use-session';
import { ProjectList } from './project-list';
import { ProjectQuestions } from './project-questions';

const useStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  name: { overflowWrap: 'anywhere' },
});

/** Last year's workbook: choosing its file, what was matched, and the projects the user has to decide on. */
export function PriorSection({ checked }: { readonly checked: Checked }): ReactElement | undefined {
  const styles = useStyles();
  const { prior: words } = useWordsOf(priorWords);
  const session = useSession();
  const { activity } = useSessionState();
  const read = usePriorReader();
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const { prior } = checked.review;
  if (read === undefined) return undefined;
  const choose = (
    <Button size="small" disabledFocusable={activity !== undefined} onClick={() => picker.current?.click()}>
      {prior === undefined ? words.choose : words.change}
    </Button>
  );
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined)
            void session.perform({ kind: 'open-prior', file: { name: file.name, read: () => read(file) } });
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {prior === undefined ? (
        <>
          <p className={styles.text}>{words.intro}</p>
          {choose}
        </>
      ) : (
        <>
          <div className={styles.file}>
            <bdi className={styles.name}>{prior.fileName}</bdi>
            {prior.year !== undefined && <span>{words.used(prior.year)}</span>}
            {choose}
            <Button
              size="small"
              onClick={() => {
                session.removePrior();
              }}
            >
              {words.remove}
            </Button>
          </div>
          <Compared prior={prior} />
        </>
      )}
    </section>
  );
}

/** What the comparison came to, or why there is none. */
function Compared({ prior }: { readonly prior: ReviewedPrior }): ReactElement {
  const styles = useStyles();
  const { prior: words } = useWordsOf(priorWords);
  const { refusal, pairs, added, gone, questions } = prior;
  if (refusal !== undefined) return <Message intent="warning" lines={[refusal.message, refusal.advice]} />;
  const matched = new Set(pairs.map(({ current }) => current.key)).size;
  return (
    <>
      <p className={styles.text}>
        {words.matched(matched, added.length)}
        {words.missing(gone.length)}
      </p>
      {questions.length > 0 && <ProjectQuestions questions={questions} />}
      <ProjectList prior={prior} />
    </>
  );
}
