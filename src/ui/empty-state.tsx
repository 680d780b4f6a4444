import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    overflowWrap: 'anywhere',
  },
  text: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly icon?: ReactElement;
  readonly title: string;
  /** Sentences below the title, one a line: why, and what to do next. */
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** What stands where a list would: what is the matter and what to do next. */
export function EmptyState({ icon, title, lines, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {icon}
      <Text as="h2" size={400} weight="semibold">
        {title}
      </Text>
      {lines.map((line) => (
        <Text key={line} block className={styles.text}>
          {line}
        </Text>
      ))}
      {children}
    </div>
  );
}
