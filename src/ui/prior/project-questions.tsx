import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewedPrior } from '../../core/report';
import { useWordsOf } from '../strings';
import * as priorWords from '../strings/prior';
import { useSession, useSessionState } from '../use-session';
import { shownProject } from './shown-project';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  small: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  answer: { minWidth: 0, maxWidth: '100%', textAlign: 'left', overflowWrap: 'anywhere' },
});

/** Projects that may be one of last year's; each answer is kept in the workbook. */
export function ProjectQuestions({ questions }: Pick<ReviewedPrior, 'questions'>): ReactElement {
  const styles = useStyles();
  const { prior: words } = useWordsOf(priorWords);
  const session = useSession();
  const { activity, decisions } = useSessionState();
  const answer = (label: string, current: string, prior: string | null): ReactElement => (
    <Button
      key={prior}
      className={styles.answer}
      size="small"
      disabledFocusable={activity !== undefined}
      onClick={() => void session.perform({ kind: 'decide-project', current, prior })}
    >
      {label}
    </Button>
  );
  return (
    <>
      <p className={styles.text}>{words.asked(questions.length)}</p>
      <ul className={styles.list} aria-label={words.asked(questions.length)}>
        {questions.map(({ current, candidates }) => (
          <li key={current.key} className={styles.item}>
            {words.question(shownProject(current))}
            <div className={styles.answers}>
              {candidates.map((candidate) =>
                answer(words.same(shownProject(candidate)), current.key, candidate.key),
              )}
              {answer(candidates.length > 1 ? words.none : words.noneOfOne, current.key, null)}
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.small}>{decisions.kind === 'unreadable' ? words.unreadable : words.kept}</p>
    </>
  );
}
