import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { MONEY_UNITS } from '../../../core/money';
import { BINDABLE_TABLES, mayStandAcross, TABLE_NAMES, type TableKey } from '../../../core/tables';
import type { Checked } from '../../session';
import { Choice } from '../../choice';
import { useStrings, useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';
import { useSurroundings } from '../../surroundings';
import { useSession, useSessionState } from '../../use-session';
import { ColumnChoices } from './column-choices';
import { Field } from './field';
import { HeaderRows } from './header-rows';
import { PreviewTable } from './preview-table';
import { useDraft } from './use-draft';
import { SelectionButton } from './selection-button';

const ORIENTATIONS = ['down', 'across'] as const;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  range: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, flexBasis: '7em', minWidth: 0 },
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
  const { cancel } = useStrings();
  const { binding: words } = useWordsOf(formWords);
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
    await session.perform({ kind: 'keep-settings', change: { kind: 'bind', binding: preview.binding } });
    if (session.getState().notice?.kind === 'keep-settings') onClose();
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
          {isInExcel && <SelectionButton onRange={form.setRange} />}
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
