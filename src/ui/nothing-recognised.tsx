import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyState } from './empty-state';
import { NothingFoundIcon } from './icons';
import { SampleLink } from './sample-link';
import { useStrings } from './strings';

const useStyles = makeStyles({
  links: { display: 'flex', gap: tokens.spacingHorizontalL },
});

/** Said wherever there would be something, were there a table in the workbook. */
export function NothingRecognised({ onHelp }: { readonly onHelp: () => void }): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <EmptyState
      icon={<NothingFoundIcon aria-hidden />}
      title={strings.nothingFound}
      lines={[strings.nothingFoundWhy, strings.nothingFoundNext]}
    >
      <span className={styles.links}>
        <SampleLink />
        <Link as="button" inline onClick={onHelp}>
          {strings.seeHelp}
        </Link>
      </span>
    </EmptyState>
  );
}
