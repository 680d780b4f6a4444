import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { DismissIcon } from '../icons';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  action: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface MessageProps {
  readonly intent: MessageBarIntent;
  readonly title?: string;
  /** Sentences below the title: what happened, what to do. */
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onDismiss?: () => void;
  readonly children?: ReactNode;
}

/** One message of the pane. It appears without taking the focus. */
export function Message({ intent, title, lines, action, onDismiss, children }: MessageProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.text}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {lines.join('')}
        {action !== undefined && (
          <>
            {' '}
            <Link as="button" inline className={styles.action} onClick={action.onClick}>
              {action.label}
            </Link>
          </>
        )}
        {children}
      </MessageBarBody>
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissIcon />}
              aria-label={strings.dismiss}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
