import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { useStrings } from '../strings';
import { Message } from './message';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  input: { width: '88px' },
  problem: { display: 'block', color: tokens.colorStatusDangerForeground1 },
});

interface YearQuestionProps {
  readonly year: number | undefined;
  readonly onState: (year: number) => void;
}

/** Asks for the budget year where the workbook does not say it. */
export function YearQuestion({ year, onState }: YearQuestionProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const id = useId();
  const [text, setText] = useState(year === undefined ? '' : String(year));
  const [isRefused, setRefused] = useState(false);
  const use = (): void => {
    const isYear = /^20\d{2}$/.test(text.trim());
    setRefused(!isYear);
    if (isYear) onState(Number(text));
  };
  return (
    <Message intent="warning" title={strings.yearUnknown} lines={[strings.yearUnknownWhy]}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <label htmlFor={`${id}-year`}>{strings.yearLabel}</label>
        <Input
          id={`${id}-year`}
          className={styles.input}
          size="small"
          inputMode="numeric"
          maxLength={4}
          value={text}
          aria-invalid={isRefused}
          aria-describedby={`${id}-problem`}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
        <Button size="small" type="submit">
          {strings.yearUse}
        </Button>
      </form>
      <span id={`${id}-problem`} className={styles.problem}>
        {isRefused && strings.yearInvalid}
      </span>
    </Message>
  );
}
