import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewedPrior, ReviewedProject } from '../../core/report';
import { CellLink } from '../cell-link';
import { Fold } from '../fold';
import { decisionsOf } from '../session';
import { useWordsOf } from '../strings';
import * as priorWords from '../strings/prior';
import { useSession, useSessionState } from '../use-session';
import { shownProject } from './shown-project';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  kind: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** The projects of both years side by side, folded away; what the user said can be taken back here. */
export function ProjectList({ prior }: { readonly prior: ReviewedPrior }): ReactElement {
  const styles = useStyles();
  const { prior: words } = useWordsOf(priorWords);
  const { pairs, added, gone } = prior;
  return (
    <Fold summary={words.list}>
      <ul className={styles.list} aria-label={words.list}>
        {pairs.map(({ current, prior: before, by }) => (
          <li key={`${current.key}\n${before.key}`} className={styles.item}>
            <Project project={current} />
            <span>{words.was(shownProject(before))}</span>
            <span className={styles.kind}>{words.by[by]}</span>
            {by === 'user' ? <TakeBack project={current} /> : <NotTheSame project={current} />}
          </li>
        ))}
        {added.map((project) => (
          <li key={project.key} className={styles.item}>
            <Project project={project} />
            <span className={styles.kind}>{words.added}</span>
            <TakeBack project={project} />
          </li>
        ))}
        {gone.map((project) => (
          <li key={project.key} className={styles.item}>
            <span>{words.was(shownProject(project))}</span>
            <span className={styles.kind}>{words.gone}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** A project of this year, with a way to its cell. */
function Project({ project }: { readonly project: ReviewedProject }): ReactElement {
  const { at } = project;
  const text = shownProject(project);
  return at === undefined ? <span>{text}</span> : <CellLink at={at} text={text} />;
}

/** Nothing where the user has not said anything of the project. */
function TakeBack({
  project: { key, name },
}: {
  readonly project: ReviewedProject;
}): ReactElement | undefined {
  const { prior: words } = useWordsOf(priorWords);
  const session = useSession();
  const { decisions } = useSessionState();
  const isDecided = decisionsOf(decisions).some((decision) => decision.current === key);
  if (!isDecided) return undefined;
  return (
    <Action
      text={words.takeBack}
      label={words.takeBackOf(name)}
      onClick={() => void session.perform({ kind: 'decide-project', current: key })}
    />
  );
}

/** Parts a pair that was made by code, number or name. */
function NotTheSame({ project: { key, name } }: { readonly project: ReviewedProject }): ReactElement {
  const { prior: words } = useWordsOf(priorWords);
  const session = useSession();
  return (
    <Action
      text={words.notTheSame}
      label={words.notTheSameOf(name)}
      onClick={() => void session.perform({ kind: 'decide-project', current: key, prior: null })}
    />
  );
}

interface ActionProps {
  readonly text: string;
  /** The same with the name of the project. */
  readonly label: string;
  readonly onClick: () => void;
}

function Action({ text, label, onClick }: ActionProps): ReactElement {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} aria-label={label} onClick={onClick}>
      {text}
    </Link>
  );
}
