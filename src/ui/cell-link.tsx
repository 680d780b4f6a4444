import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addressText, localAddress, type CellAt } from '../core/workbook';
import { useStrings } from './strings';
import { useSession } from './use-session';

const useStyles = makeStyles({
  link: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontSize: 'inherit',
    lineHeight: 'inherit',
  },
});

interface CellLinkProps {
  readonly at: CellAt;
  /** The sheet the reader is thinking of; other sheets are named. */
  readonly onSheet?: string;
  /** Shown instead of the address. */
  readonly text?: string;
}

/** A button that goes to a cell of the workbook. */
export function CellLink({ at, onSheet, text }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const shown = text ?? (at.sheet === onSheet ? localAddress(at) : addressText(at));
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={
        text === undefined ? strings.goTo(addressText(at)) : `${text} ${strings.goTo(addressText(at))}`
      }
      onClick={() => void session.goTo(at)}
    >
      {shown}
    </Link>
  );
}
