import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { MONEY_UNITS } from '../../../core/money';
import {
  BINDABLE_TABLES,
  mayStandAcross,
  TABLE_NAMES,
  type BindingDraft,
  type TableKey,
} from '../../../core/tables';
import { failureLines } from '../../pane/notice-text';
import type { Checked } from '../../session';
import { Choice } from '../../choice';
import { useStrings } from '../../strings';
import { useSurroundings } from '../../surroundings';
import { useSession, useSessionState } from '../../use-session';
import { ColumnChoices } from './column-choices';
import { PreviewTable } from './preview-table';
import { useDraft } from './use-draft';

const ORIENTATIONS = ['down', 'across'] as const;
/** Rows offered as first and last of a header. */
const HEADER_CHOICES = 20;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  field: {
    display: 'grid',
    gridTemplateColumns: '7em minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  range: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, flexBasis: '7em', minWidth: 0 },
  rows: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    marginTop: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface BindingPanelProps {
  readonly table: TableKey;
  readonly checked: Checked;
  readonly onClose: () => void;
}

/** Binds a table: a range is picked in the sheet, the guess is corrected, what would be read is seen, then it is kept in the workbook. */
export function BindingPanel({ table: first, checked, onClose }: BindingPanelProps): ReactElement {
  const styles = useStyles();
  const { binding: words, cancel } = useStrings();
  const session = useSession();
  const state = useSessionState();
  const form = useDraft(first, checked, state);
  const { table, draft, preview } = form;
  const isInExcel = useSurroundings() === 'excel';
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const isReady =
    preview !== undefined && !preview.problems.some(({ kind }) => kind === 'missing' || kind === 'no-rows');
  const isIdle = state.activity === undefined;
  const save = async (): Promise<void> => {
    if (preview === undefined || !isReady || !isIdle) return;
    await session.keepSettings({ kind: 'bind', binding: preview.binding });
    if (session.getState().notice?.kind === 'settings-kept') onClose();
  };
  const asksForUnit =
    draft?.unit !== undefined || preview?.problems.some(({ kind }) => kind === 'no-unit') === true;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 ref={heading} id={`${id}-title`} className={styles.title} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.intro}>{words.intro}</p>
      <Field id={`${id}-table`} label={words.table}>
        <Choice
          id={`${id}-table`}
          value={table}
          onChoose={(value) => {
            const chosen = BINDABLE_TABLES.find((key) => key === value);
            if (chosen !== undefined) form.setTable(chosen);
          }}
        >
          {BINDABLE_TABLES.map((key) => (
            <option key={key} value={key}>
              {TABLE_NAMES[key]}
            </option>
          ))}
        </Choice>
      </Field>
      <Field id={`${id}-sheet`} label={words.sheet}>
        <Choice
          id={`${id}-sheet`}
          value={form.sheet}
          onChoose={(value) => {
            form.setSheet(value);
          }}
        >
          {form.sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      </Field>
      <Field id={`${id}-range`} label={words.range}>
        <div className={styles.range}>
          <Input
            id={`${id}-range`}
            className={styles.input}
            size="small"
            placeholder={words.rangeHint}
            value={form.text}
            aria-invalid={form.text !== '' && !form.isRange}
            aria-describedby={`${id}-problem`}
            onChange={(_, { value }) => {
              form.setText(value);
            }}
          />
          {isInExcel && <UseSelection onRange={form.setRange} />}
        </div>
      </Field>
      <span id={`${id}-problem`} className={styles.problem}>
        {form.text !== '' && !form.isRange && words.rangeInvalid}
      </span>
      {draft !== undefined && form.grid !== undefined && (
        <>
          <HeaderRows draft={draft} onChange={form.setHeader} />
          {mayStandAcross(table) && (
            <Field id={`${id}-orientation`} label={words.orientation}>
              <Choice
                id={`${id}-orientation`}
                value={draft.orientation}
                onChoose={(value) => {
                  const chosen = ORIENTATIONS.find((each) => each === value);
                  if (chosen !== undefined) form.setOrientation(chosen);
                }}
              >
                {ORIENTATIONS.map((each) => (
                  <option key={each} value={each}>
                    {words.orientations[each]}
                  </option>
                ))}
              </Choice>
            </Field>
          )}
          <h3 className={styles.part}>{words.columns}</h3>
          <ColumnChoices grid={form.grid} draft={draft} onChoose={form.setMeaning} />
          <h3 className={styles.part}>{words.preview}</h3>
          {preview !== undefined && <PreviewTable preview={preview} />}
          {asksForUnit && (
            <Field id={`${id}-unit`} label={words.unit}>
              <Choice
                id={`${id}-unit`}
                value={draft.unit ?? ''}
                onChoose={(value) => {
                  form.setUnit(MONEY_UNITS.find((unit) => unit === value));
                }}
              >
                <option value="">{words.unitStated}</option>
                {MONEY_UNITS.map((unit) => (
                  <option key={unit} value={unit}>
                    {unit}
                  </option>
                ))}
              </Choice>
            </Field>
          )}
        </>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={!isReady || !isIdle}
          title={isReady ? undefined : words.saveHint}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ id, label, children }: FieldProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

/** Takes over what is selected in the sheet. */
function UseSelection({
  onRange,
}: {
  readonly onRange: ReturnType<typeof useDraft>['setRange'];
}): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const [problem, setProblem] = useState('');
  const use = async (): Promise<void> => {
    const selected = await session.selectedRange();
    if (selected !== undefined && 'sheet' in selected) {
      setProblem('');
      onRange(selected);
    } else
      setProblem(
        selected === undefined ? strings.binding.nothingSelected : failureLines(selected, strings).join(''),
      );
  };
  return (
    <>
      <Button size="small" onClick={() => void use()}>
        {strings.binding.useSelection}
      </Button>
      <span role="status" className={styles.problem}>
        {problem}
      </span>
    </>
  );
}

interface HeaderRowsProps {
  readonly draft: BindingDraft;
  readonly onChange: (header: BindingDraft['header']) => void;
}

/** First and last row of the header. */
function HeaderRows({ draft: { range, header }, onChange }: HeaderRowsProps): ReactElement {
  const styles = useStyles();
  const { binding: words } = useStrings();
  const id = useId();
  const last = Math.min(range.bottom, Math.max(range.top + HEADER_CHOICES, header.bottom));
  const rows = Array.from({ length: last - range.top + 1 }, (_, down) => range.top + down);
  const choice = (
    name: string,
    value: number,
    choose: (row: number) => BindingDraft['header'],
  ): ReactElement => (
    <Choice
      id={name}
      value={String(value)}
      onChoose={(chosen) => {
        onChange(choose(Number(chosen)));
      }}
    >
      {rows.map((row) => (
        <option key={row} value={row}>
          {row + 1}
        </option>
      ))}
    </Choice>
  );
  return (
    <Field id={`${id}-from`} label={words.headerFrom}>
      <div className={styles.rows}>
        {choice(`${id}-from`, header.top, (top) => ({ top, bottom: Math.max(top, header.bottom) }))}
        <label htmlFor={`${id}-to`}>{words.headerTo}</label>
        {choice(`${id}-to`, header.bottom, (bottom) => ({ top: Math.min(header.top, bottom), bottom }))}
      </div>
    </Field>
  );
}
