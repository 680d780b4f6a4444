import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableKey } from '../../../core/tables';
import { useStrings } from '../../strings';
import { useSession } from '../../use-session';
import type { TableMapEntry } from '../table-map';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface BindLinksProps {
  readonly entry: TableMapEntry;
  /** True where the workbook keeps a binding of the table, whether it fits or not. */
  readonly isKept: boolean;
  readonly onBind: (table: TableKey) => void;
}

/** Binds the cells of one table, or takes that back. */
export function BindLinks({ entry: { key, name, found }, isKept, onBind }: BindLinksProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const bind = isKept ? strings.bindAgain : strings.bind;
  return (
    <div className={styles.root}>
      {isKept && !found.some(({ bound }) => bound) && <span>{strings.unfit}</span>}
      <Link
        as="button"
        className={styles.link}
        data-bind={key}
        aria-label={strings.bindTable(bind, name)}
        onClick={() => {
          onBind(key);
        }}
      >
        {bind}
      </Link>
      {isKept && (
        <Link
          as="button"
          className={styles.link}
          aria-label={strings.bindTable(strings.unbind, name)}
          onClick={() =>
            void session.perform({ kind: 'keep-settings', change: { kind: 'unbind', table: key } })
          }
        >
          {strings.unbind}
        </Link>
      )}
    </div>
  );
}
