import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Brings what was opened into sight, where it may open below the edge. */
  readonly intoView?: boolean;
}

/** Something that is read when wanted: closed at first, opened by its summary line. */
export function Fold({ summary, children, open = false, intoView = false }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        if (intoView && currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
