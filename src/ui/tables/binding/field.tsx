import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  field: {
    display: 'grid',
    gridTemplateColumns: '7em minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FieldProps {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A labelled choice of the form. */
export function Field({ id, label, children }: FieldProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
