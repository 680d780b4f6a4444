import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BindingPreview, PreviewProblem } from '../../../core/tables';
import { useWordsOf } from '../../strings';
import * as formWords from '../../strings/binding-form';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    maxWidth: '14em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  odd: { color: tokens.colorStatusDangerForeground1 },
  small: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  problems: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** What a binding would read: its first rows, and what is still wrong with it. */
export function PreviewTable({ preview }: { readonly preview: BindingPreview }): ReactElement {
  const styles = useStyles();
  const { binding: words } = useWordsOf(formWords);
  const { columns, rows, rowCount, problems } = preview;
  return (
    <>
      <div role="status">
        {problems.length > 0 && (
          <ul className={styles.problems} aria-label={words.problems}>
            {problems.map((problem) => {
              const text = problemText(problem, words);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <p className={styles.small}>{words.previewRows(rows.length, rowCount)}</p>
          {/* Whoever has no mouse scrolls it with the arrow keys. */}
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.preview}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
                    {words.row}
                  </th>
                  {columns.map(({ letters, meaning }) => (
                    <th key={letters} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                      {`${letters} ${meaning.name}`}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ row, cells }) => (
                  <tr key={row}>
                    <th scope="row" className={styles.cell}>
                      {row + 1}
                    </th>
                    {cells.map(({ text, why }, index) => (
                      <td
                        key={index}
                        className={mergeClasses(
                          styles.cell,
                          columns[index]?.meaning.holds !== 'text' && styles.number,
                          why !== undefined && styles.odd,
                        )}
                      >
                        {why === undefined ? text : `${text}（${words.unreadable[why]}）`}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function problemText(problem: PreviewProblem, words: (typeof formWords.zh)['binding']): string {
  switch (problem.kind) {
    case 'missing': {
      const { side, name } = problem.meaning;
      return words.missing(side === undefined ? name : words.meaningOnSide(words.sides[side], name));
    }
    case 'no-unit':
      return words.noUnit;
    case 'no-number':
      return words.noNumber(problem.column.letters, problem.column.meaning.name);
    case 'no-rows':
      return words.noRows;
  }
}
