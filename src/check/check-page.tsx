import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { usePageStyles, type PaneTheme, type Strings } from '../ui';
import { shownName } from './file-names';
import { OpenedFile } from './opened-file';
import { PageMessages } from './page-messages';
import { useFile } from './use-file';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, boxSizing: 'border-box' },
  over: { outline: `3px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-6px' },
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  drop: {
    flexGrow: 1,
    margin: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  dropTitle: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  small: { color: tokens.colorNeutralForeground2, maxWidth: '40em' },
});

interface CheckPageProps {
  readonly strings: Strings;
  readonly theme: PaneTheme;
}

/** The page for those without Excel: a file is dropped, checked, and a marked copy saved. The file itself is never changed. */
export function CheckPage({ strings, theme }: CheckPageProps): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const { check: words } = strings;
  const page = useFile(words);
  const { file, copy } = page;
  const [isOver, setOver] = useState(false);
  const hasCopy = copy !== 'none';
  const picker = useRef<HTMLInputElement>(null);

  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const choose = (appearance: 'primary' | 'secondary'): ReactElement => (
    <Button appearance={appearance} onClick={() => picker.current?.click()}>
      {words.choose}
    </Button>
  );
  return (
    <div
      className={mergeClasses(styles.page, isOver && styles.over)}
      onDragOver={onDrag}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        page.choose([...event.dataTransfer.files]);
      }}
    >
      <header className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <bdi className={styles.name}>{file === undefined ? undefined : shownName(file.name)}</bdi>
        {file !== undefined && (
          <div className={styles.buttons}>
            {choose('secondary')}
            <Button
              appearance={copy === 'unsaved' ? 'primary' : 'secondary'}
              disabledFocusable={!hasCopy}
              title={hasCopy ? undefined : words.saveCopyHint}
              onClick={page.saveCopy}
            >
              {words.saveCopy}
            </Button>
          </div>
        )}
      </header>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          page.choose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <PageMessages page={page} strings={strings} />
      {file === undefined ? (
        <main className={styles.drop}>
          <div className={styles.dropTitle}>{words.drop}</div>
          {choose('primary')}
          <div className={styles.small}>{words.dropNext}</div>
          <div className={styles.small}>{words.wps}</div>
        </main>
      ) : (
        <OpenedFile
          file={file}
          at={page.at}
          strings={strings}
          theme={theme}
          onClosePreview={page.closePreview}
        />
      )}
    </div>
  );
}
