import { useEffect, useRef, useState } from 'react';
import type { CellAt } from '../core/workbook';
import { download, type Strings } from '../ui';
import { shownName, splitName } from './file-names';
import { openFile, type OpenFile } from './open-file';

/** What the page says of a file that was not opened. */
export interface PageTrouble {
  readonly title: string | undefined;
  readonly text: string;
}

/** The state of the page, and what can be done on it. */
export interface FileOnPage {
  readonly file: OpenFile | undefined;
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  readonly trouble: PageTrouble | undefined;
  /** A file that was chosen while the copy of the open one is not saved. */
  readonly asked: File | undefined;
  readonly copy: 'none' | 'unsaved' | 'saved';
  /** What the copy was saved as, said once. */
  readonly savedAs: string | undefined;
  /** The cell the user wants to see. */
  readonly at: CellAt | undefined;
  readonly choose: (chosen: readonly File[]) => void;
  readonly answer: (answer: 'save' | 'drop' | 'stay') => void;
  readonly saveCopy: () => void;
  readonly closePreview: () => void;
  readonly dismiss: () => void;
}

interface Copy {
  readonly bytes: Uint8Array;
  readonly isSaved: boolean;
}

/** The file on the page: choosing, asking before a copy is lost, saving. */
export function useFile(words: Strings['check']): FileOnPage {
  const [file, setFile] = useState<OpenFile>();
  const [copy, setCopy] = useState<Copy>();
  const [at, setAt] = useState<CellAt>();
  const [reading, setReading] = useState<string>();
  const [trouble, setTrouble] = useState<PageTrouble>();
  const [asked, setAsked] = useState<File>();
  const [savedAs, setSavedAs] = useState<string>();
  const attempts = useRef(0);
  const isUnsaved = copy?.isSaved === false;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    // The browser asks in its own words before the page, and the copy with it, is gone.
    const keep = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', keep);
    return () => {
      window.removeEventListener('beforeunload', keep);
    };
  }, [isUnsaved]);

  const open = async (chosen: File): Promise<void> => {
    const attempt = (attempts.current += 1);
    setAsked(undefined);
    setTrouble(undefined);
    setReading(shownName(chosen.name));
    // A large file keeps the page busy: what it is doing has to be on the screen by then.
    await painted();
    const opening = await openFile(chosen, {
      onCopy: (bytes) => {
        setCopy({ bytes, isSaved: false });
        setSavedAs(undefined);
      },
      onGoTo: setAt,
    });
    if (attempt !== attempts.current) return;
    setReading(undefined);
    if (!opening.ok) {
      setTrouble({ title: words.notOpened(shownName(chosen.name)), text: opening.message ?? words.notRead });
      return;
    }
    void file?.session.dispose();
    setCopy(undefined);
    setAt(undefined);
    setSavedAs(undefined);
    setFile(opening.file);
  };
  const saveCopy = (): void => {
    if (file === undefined || copy === undefined) return;
    const { stem, extension } = splitName(file.name);
    const name = words.copyName(stem, extension);
    download(name, copy.bytes);
    setCopy({ ...copy, isSaved: true });
    setSavedAs(shownName(name));
  };
  return {
    file,
    reading,
    trouble,
    asked,
    copy: copy === undefined ? 'none' : copy.isSaved ? 'saved' : 'unsaved',
    savedAs,
    at,
    choose: ([chosen, ...others]) => {
      if (chosen === undefined) return;
      if (others.length > 0) setTrouble({ title: undefined, text: words.onlyOne });
      else if (isUnsaved) setAsked(chosen);
      else void open(chosen);
    },
    answer: (answer) => {
      if (answer === 'save') saveCopy();
      if (answer === 'stay' || asked === undefined) setAsked(undefined);
      else void open(asked);
    },
    saveCopy,
    closePreview: () => {
      setAt(undefined);
    },
    dismiss: () => {
      setTrouble(undefined);
      setSavedAs(undefined);
    },
  };
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
