import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { copyText } from './clipboard';
import { CopyIcon, DoneIcon, ErrorIcon } from './icons';
import { Spoken } from './spoken';
import { useStrings } from './strings';

/** How long the button says what came of it. */
const SHOWN = 3000;

interface CopyButtonProps {
  readonly label: string;
  /** Called on the click, so that long texts are only made when wanted. */
  readonly text: () => string;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ label, text }: CopyButtonProps): ReactElement {
  const strings = useStrings();
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (result === undefined) return;
    const timer = setTimeout(() => {
      setResult(undefined);
    }, SHOWN);
    return () => {
      clearTimeout(timer);
    };
  }, [result]);
  const copy = async (): Promise<void> => {
    setResult((await copyText(text())) ? 'copied' : 'failed');
  };
  const said = result === undefined ? label : result === 'copied' ? strings.copied : strings.notCopied;
  const icon = result === undefined ? <CopyIcon /> : result === 'copied' ? <DoneIcon /> : <ErrorIcon />;
  return (
    <>
      <Button appearance="subtle" size="small" icon={icon} aria-label={label} onClick={() => void copy()}>
        {said}
      </Button>
      <Spoken>{result !== undefined && said}</Spoken>
    </>
  );
}
