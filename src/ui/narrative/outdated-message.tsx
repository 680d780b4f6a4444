import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Message } from '../pane/message';
import type { OutdatedParagraph } from '../session';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface OutdatedMessageProps {
  readonly sheet: string;
  readonly paragraphs: readonly OutdatedParagraph[];
}

/** Which paragraphs of the sheet that was written no longer agree with the tables. */
export function OutdatedMessage({ sheet, paragraphs }: OutdatedMessageProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Message
      intent="warning"
      title={strings.outdated(sheet, paragraphs.length)}
      lines={[strings.outdatedNext]}
    >
      <ul className={styles.list}>
        {paragraphs.map(({ heading, change }, index) => (
          <li key={index}>{strings.labelled(heading, strings.outdatedChange[change])}</li>
        ))}
      </ul>
    </Message>
  );
}
