import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useHiddenText } from '../hidden-text';
import type { Checked } from '../session';
import { useStrings } from '../strings';
import { findingCounts } from './finding-counts';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    padding: '2px 0 0 8px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  // What the colours of the bars mean.
  key: { display: 'inline-block', borderBottom: `3px solid ${tokens.colorTransparentStroke}` },
  errorKey: { borderBottomColor: tokens.colorStatusDangerForeground1 },
  warningKey: { borderBottomColor: tokens.colorStatusWarningForeground3 },
  hintKey: { borderBottomColor: tokens.colorBrandForeground1 },
  name: {
    padding: '2px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: { padding: '2px 0 2px 8px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
  bars: { width: '28%', padding: '2px 0 2px 10px' },
  bar: { display: 'flex', height: '10px' },
  part: {
    boxSizing: 'border-box',
    // What keeps the parts apart where a contrast theme gives all of them one colour.
    borderRight: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground3 },
  hint: { backgroundColor: tokens.colorBrandForeground1 },
});

/** The findings by table and severity: figures, and bars of which the longest fills its column. Nothing where there is no finding. */
export function FindingsChart({ checked }: { readonly checked: Checked }): ReactElement | undefined {
  const styles = useStyles();
  const hidden = useHiddenText();
  const strings = useStrings();
  const { findings, review } = checked;
  const counts = useMemo(() => findingCounts(findings, review.tables), [findings, review]);
  if (counts.length === 0) return undefined;
  const most = Math.max(...counts.map(({ total }) => total));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{strings.chart}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            <span className={hidden.root}>{strings.chartTable}</span>
          </th>
          {SEVERITIES.map((severity) => (
            <th key={severity} scope="col" className={styles.head}>
              <span className={mergeClasses(styles.key, styles[`${severity}Key`])}>
                {strings.severity[severity]}
              </span>
            </th>
          ))}
          <td aria-hidden />
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.name}>
            <th scope="row" className={styles.name}>
              {count.name}
            </th>
            {SEVERITIES.map((severity) => (
              <td
                key={severity}
                className={mergeClasses(styles.number, count[severity] === 0 && styles.none)}
              >
                {count[severity]}
              </td>
            ))}
            <td className={styles.bars} aria-hidden>
              <div className={styles.bar}>
                {SEVERITIES.filter((severity) => count[severity] > 0).map((severity) => (
                  <div
                    key={severity}
                    className={mergeClasses(styles.part, styles[severity])}
                    style={{ width: `${(100 * count[severity]) / most}%` }}
                  />
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
