import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    width: '100%',
    minWidth: 0,
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  /** The options. */
  readonly children: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** A drop-down list. Made here because Fluent's own weighs more than all that is chosen with it. */
export function Choice({ id, value, children, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <select
      id={id}
      className={styles.root}
      value={value}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    >
      {children}
    </select>
  );
}
