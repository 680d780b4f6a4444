import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/findings';
import type { Passage } from '../../core/narrative';
import { addressText } from '../../core/workbook';
import { useStrings } from '../strings';
import { useSession } from '../use-session';
import { paragraphPieces, type ParagraphPiece } from './paragraph-pieces';

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    textIndent: '2em',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    userSelect: 'text',
  },
  found: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  figure: { textIndent: 0, lineHeight: 'inherit', fontVariantNumeric: 'tabular-nums' },
  placeholder: {
    textIndent: 0,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px dashed ${tokens.colorStatusWarningBorder2}`,
  },
});

interface ParagraphProps {
  readonly passage: Passage;
  /** The open findings at the cells its figures come from. */
  readonly found: readonly Finding[];
}

/** One paragraph: each figure goes to its first cell, each placeholder is marked, and below it stands what is open at its sources. */
export function Paragraph({ passage, found }: ParagraphProps): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const session = useSession();
  const words = ({ text, cells }: ParagraphPiece): ReactElement | string => {
    const [first] = cells;
    if (first === undefined) return text;
    return (
      <Link
        as="button"
        inline
        className={styles.figure}
        aria-label={strings.source(text, cells.map(addressText))}
        onClick={() => void session.goTo(first)}
      >
        {text}
      </Link>
    );
  };
  return (
    <>
      <p className={styles.root}>
        {paragraphPieces(passage).map((piece, index) =>
          piece.isPlaceholder ? (
            <mark key={index} className={styles.placeholder}>
              {words(piece)}
            </mark>
          ) : (
            <span key={index}>{words(piece)}</span>
          ),
        )}
      </p>
      {found.length > 0 && <p className={styles.found}>{strings.sourceFindings(found)}</p>}
    </>
  );
}
