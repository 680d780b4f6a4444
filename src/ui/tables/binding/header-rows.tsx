import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { BindingDraft } from '../../../core/tables';
import { Choice } from '../../choice';
import { useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';
import { Field } from './field';

/** Rows offered as first and last of a header. */
const HEADER_CHOICES = 20;

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
});

interface HeaderRowsProps {
  readonly draft: BindingDraft;
  readonly onChange: (header: BindingDraft['header']) => void;
}

/** First and last row of the header. */
export function HeaderRows({ draft: { range, header }, onChange }: HeaderRowsProps): ReactElement {
  const styles = useStyles();
  const { binding: words } = useWordsOf(formWords);
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
