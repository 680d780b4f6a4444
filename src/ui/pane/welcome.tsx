import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isFirstRun, rememberFirstRun } from '../first-run';
import { SampleLink } from '../sample-link';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  links: { display: 'flex', gap: tokens.spacingHorizontalM, marginLeft: 'auto' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** The first words on a machine, below everything else so that nothing moves: where the data stays, and a sample to try. */
export function Welcome(): ReactElement | undefined {
  const styles = useStyles();
  const strings = useStrings();
  const [isShown, setShown] = useState(isFirstRun);
  if (!isShown) return undefined;
  return (
    <aside className={styles.root} aria-label={strings.welcome}>
      <span>{strings.privacy}</span>
      <span className={styles.links}>
        <SampleLink />
        <Link
          as="button"
          inline
          className={styles.link}
          onClick={() => {
            rememberFirstRun();
            setShown(false);
          }}
        >
          {strings.understood}
        </Link>
      </span>
    </aside>
  );
}
