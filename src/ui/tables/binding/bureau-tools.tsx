import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { parseBureauFile, TABLE_NAMES } from '../../../core/tables';
import { CopyButton } from '../../copy-button';
import { download } from '../../download';
import { Fold } from '../../fold';
import { fileOf } from '../../session';
import { useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';
import { useSession, useSessionState } from '../../use-session';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  intro: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problems: { color: tokens.colorStatusDangerForeground1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Refused {
  readonly name: string;
  readonly problems: readonly string[];
}

/** Takes over a bureau's layouts and bindings from a file, and hands out those of this workbook. */
export function BureauTools(): ReactElement {
  const styles = useStyles();
  const { bureau: words } = useWordsOf(formWords);
  const session = useSession();
  const { settings, activity } = useSessionState();
  const [refused, setRefused] = useState<Refused>();
  const picker = useRef<HTMLInputElement>(null);
  const file = fileOf(settings);
  const text = (): string => `${JSON.stringify(file, null, 2)}\n`;
  const take = async (chosen: File): Promise<void> => {
    const reading = parseBureauFile(await textOf(chosen));
    setRefused(reading.ok ? undefined : { name: chosen.name, problems: reading.problems });
    if (reading.ok)
      await session.perform({ kind: 'keep-settings', change: { kind: 'import', file: reading.file } });
  };
  return (
    <div className={styles.root}>
      <Fold summary={words.title} intoView>
        <p className={styles.intro}>{words.intro}</p>
        {file.layouts.length > 0 && (
          <p className={styles.intro}>
            {words.layouts(file.layouts.map(({ name }) => name))}
            {file.layouts.map(({ name }) => (
              <span key={name}>
                {' '}
                <Link
                  as="button"
                  inline
                  onClick={() =>
                    void session.perform({ kind: 'keep-settings', change: { kind: 'drop-layout', name } })
                  }
                >
                  {words.dropLayout(name)}
                </Link>
              </span>
            ))}
          </p>
        )}
        {file.bindings.length > 0 && (
          <p className={styles.intro}>
            {words.bindings([...new Set(file.bindings.map(({ table }) => TABLE_NAMES[table]))])}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={activity !== undefined}
            onClick={() => picker.current?.click()}
          >
            {words.import}
          </Button>
          {settings.kind === 'kept' && (
            <>
              <Button
                size="small"
                onClick={() => {
                  download(words.fileName, new TextEncoder().encode(text()));
                }}
              >
                {words.export}
              </Button>
              <CopyButton label={words.copy} text={text} />
            </>
          )}
        </div>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.importLabel}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void take(chosen);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        <div role="status" className={styles.problems}>
          {refused !== undefined && (
            <>
              {words.notImported(refused.name)}
              <ul className={styles.list} aria-label={words.notImported(refused.name)}>
                {refused.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </Fold>
    </div>
  );
}

/** The text of a file; '' for one that cannot be read, which is no bureau file then. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
