import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewedPrior, ReviewedProject } from '../../core/report';
import { CellLink } from '../cell-link';
import { Fold } from '../fold';
import { useStrings } from '../strings';
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
  const { prior: words } = useStrings();
  const { pairs, added, gone } = prior;
  return (
    <Fold summary={words.list}>
      <ul className={styles.list} aria-label={words.list}>
        {pairs.map(({ current, prior: before, by }) => (
          <li key={`${current.key}\n${before.key}`} className={styles.item}>
            <Project project={current} />
            <span>{words.was(shownProject(before))}</span>
            <span className={styles.kind}>{words.by[by]}</span>
            <TakeBack project={current} />
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
  const styles = useStyles();
  const { prior: words } = useStrings();
  const session = useSession();
  const { decisions } = useSessionState();
  const isDecided =
    decisions.kind === 'kept' && decisions.decisions.some((decision) => decision.current === key);
  if (!isDecided) return undefined;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.takeBackOf(name)}
      onClick={() => void session.decideProject(key)}
    >
      {words.takeBack}
    </Link>
  );
}
