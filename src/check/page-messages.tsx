import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Strings } from '../ui';
import { shownName } from './file-names';
import type { FileOnPage } from './use-file';

const useStyles = makeStyles({
  root: { flexShrink: 0, display: 'flex', flexDirection: 'column' },
  bar: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  text: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  actions: { flexWrap: 'wrap' },
  reading: { justifyContent: 'flex-start', padding: tokens.spacingHorizontalM },
});

interface PageMessagesProps {
  readonly page: FileOnPage;
  readonly strings: Strings;
}

/** What the page has to say and to ask, above everything else and without taking the focus. */
export function PageMessages({ page, strings }: PageMessagesProps): ReactElement {
  const styles = useStyles();
  const { check: words } = strings;
  const { file, reading, trouble, asked, savedAs } = page;
  const dismiss = (
    <MessageBarActions>
      <Button size="small" onClick={page.dismiss}>
        {words.closePreview}
      </Button>
    </MessageBarActions>
  );
  return (
    <div className={styles.root} role="status">
      {reading !== undefined && (
        <Spinner className={styles.reading} size="tiny" label={words.reading(reading)} />
      )}
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>
            {trouble.title !== undefined && <MessageBarTitle>{trouble.title}</MessageBarTitle>} {trouble.text}
          </MessageBarBody>
          {dismiss}
        </MessageBar>
      )}
      {asked !== undefined && file !== undefined && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{words.unsavedTitle(shownName(file.name))}</MessageBarTitle>{' '}
            {words.unsaved(shownName(asked.name))}
          </MessageBarBody>
          <MessageBarActions className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                page.answer('save');
              }}
            >
              {words.saveFirst}
            </Button>
            <Button
              size="small"
              onClick={() => {
                page.answer('drop');
              }}
            >
              {words.dropCopy}
            </Button>
            <Button
              size="small"
              onClick={() => {
                page.answer('stay');
              }}
            >
              {words.stay}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {savedAs !== undefined && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>{words.saved(savedAs)}</MessageBarBody>
          {dismiss}
        </MessageBar>
      )}
      {page.copy === 'unsaved' && asked === undefined && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.text}>{words.saveNext}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
