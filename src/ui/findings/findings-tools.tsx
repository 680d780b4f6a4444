import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CopyButton } from '../copy-button';
import { SaveIcon } from '../icons';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { flexGrow: 1, flexBasis: '120px', minWidth: '120px' },
});

interface FindingsToolsProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onSearch: (text: string) => void;
  readonly copy: () => string;
  readonly onSave: () => void;
}

/** Search, copy and save above the list of findings. */
export function FindingsTools({ text, busy, onSearch, copy, onSave }: FindingsToolsProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        size="small"
        value={text}
        placeholder={strings.search}
        aria-label={strings.searchLabel}
        dismiss={{ 'aria-label': strings.clearSearch }}
        onChange={(_, data) => {
          onSearch(data.value);
        }}
      />
      <CopyButton label={strings.copyList} text={copy} />
      <Button appearance="subtle" size="small" icon={<SaveIcon />} disabledFocusable={busy} onClick={onSave}>
        {strings.saveList}
      </Button>
    </div>
  );
}
