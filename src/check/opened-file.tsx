import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { localAddress, type CellAt } from '../core/workbook';
import { readWorkbookFile } from '../hosts/file';
import { App, type PaneTheme, type Strings } from '../ui';
import { CellPreview, type CellMark } from './cell-preview';
import type { OpenFile } from './open-file';

const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column-reverse' } },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      flexGrow: 0,
      flexBasis: '42%',
      flexShrink: 0,
      borderRight: 'none',
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  empty: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    [NARROW]: { display: 'none' },
  },
  pane: {
    flexShrink: 0,
    width: 'clamp(400px, 38%, 560px)',
    minHeight: 0,
    [NARROW]: { width: '100%', flexGrow: 1, flexShrink: 1, flexBasis: 0 },
  },
});

interface OpenedFileProps {
  readonly file: OpenFile;
  /** The cell the user wants to see. */
  readonly at: CellAt | undefined;
  readonly strings: Strings;
  readonly theme: PaneTheme;
  readonly onClosePreview: () => void;
}

const GRAVEST: readonly CellMark[] = ['error', 'warning', 'hint'];

/** The pane, and beside it, or below it on a narrow screen, the cells it speaks of. */
export function OpenedFile({ file, at, strings, theme, onClosePreview }: OpenedFileProps): ReactElement {
  const styles = useStyles();
  const { session } = file;
  const { checked } = useSyncExternalStore(session.subscribe, session.getState);
  const marks = useMemo(() => {
    const found = new Map<string, CellMark>();
    for (const severity of GRAVEST)
      for (const finding of checked?.findings ?? [])
        if (finding.severity === severity)
          for (const cell of finding.at) {
            const key = `${cell.sheet}\n${localAddress(cell)}`;
            if (!found.has(key)) found.set(key, severity);
          }
    return found;
  }, [checked]);
  const view = at === undefined ? undefined : file.viewOf(at);
  return (
    <div className={styles.root}>
      {at === undefined || view === undefined ? (
        <div className={mergeClasses(styles.sheet, styles.empty)}>{strings.check.previewHint}</div>
      ) : (
        <div className={styles.sheet}>
          <CellPreview
            at={at}
            view={view}
            markAt={(row, column) => marks.get(`${at.sheet}\n${localAddress({ row, column })}`)}
            strings={strings}
            onClose={onClosePreview}
          />
        </div>
      )}
      <div className={styles.pane}>
        <App
          key={file.id}
          session={session}
          theme={theme}
          language={strings.language}
          surroundings="file"
          readPrior={readWorkbookFile}
        />
      </div>
    </div>
  );
}
