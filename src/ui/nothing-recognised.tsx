import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unusable } from '../core/report';
import { EmptyState } from './empty-state';
import { NothingFoundIcon } from './icons';
import { SampleLink } from './sample-link';
import { useStrings } from './strings';

const useStyles = makeStyles({
  links: { display: 'flex', gap: tokens.spacingHorizontalL },
});

interface NothingRecognisedProps {
  readonly why: Unusable;
  readonly onHelp: () => void;
}

/** Said wherever there would be something, were there a table of a budget in the workbook. */
export function NothingRecognised({ why, onHelp }: NothingRecognisedProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const isFinal = why === 'final-accounts';
  return (
    <EmptyState
      icon={<NothingFoundIcon aria-hidden />}
      title={isFinal ? strings.finalAccounts : strings.nothingFound}
      lines={
        isFinal
          ? [strings.finalAccountsWhy, strings.finalAccountsNext]
          : [strings.nothingFoundWhy, strings.nothingFoundNext]
      }
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
