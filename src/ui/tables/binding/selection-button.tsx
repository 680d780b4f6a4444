import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { failureLines } from '../../session';
import { useStrings, useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';
import { useSession } from '../../use-session';
import type { useDraft } from './use-draft';

const useStyles = makeStyles({
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Takes over what is selected in the sheet. */
export function SelectionButton({
  onRange,
}: {
  readonly onRange: ReturnType<typeof useDraft>['setRange'];
}): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { binding: words } = useWordsOf(formWords);
  const session = useSession();
  const [problem, setProblem] = useState('');
  const use = async (): Promise<void> => {
    const selected = await session.selectedRange();
    if (selected !== undefined && 'sheet' in selected) {
      setProblem('');
      onRange(selected);
    } else
      setProblem(selected === undefined ? words.nothingSelected : failureLines(selected, strings).join(''));
  };
  return (
    <>
      <Button size="small" onClick={() => void use()}>
        {words.useSelection}
      </Button>
      <span role="status" className={styles.problem}>
        {problem}
      </span>
    </>
  );
}
