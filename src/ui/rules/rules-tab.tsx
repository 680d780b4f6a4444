import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Fold } from '../fold';
import { isFullyChecked, type Checked } from '../session';
import { useStrings } from '../strings';
import { ruleGroups, type RuleGroup } from './rule-groups';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'scroll',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  group: { marginBottom: tokens.spacingVerticalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  code: { color: tokens.colorNeutralForeground3 },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a user has to know; the rest is folded away. */
const OPEN: readonly RuleGroup['kind'][] = ['failed', 'unchecked', 'partly'];

/** Which rules came to no verdict and why; the others are folded away. */
export function RulesTab({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const groups = ruleGroups(checked.review.rules);
  const isAllChecked = isFullyChecked(checked) && !groups.some(({ kind }) => OPEN.includes(kind));
  return (
    <div className={styles.root} role="region" aria-label={strings.rulesLabel}>
      {!isFullyChecked(checked) && <p className={styles.intro}>{strings.moreRules}</p>}
      {isAllChecked && <p className={styles.intro}>{strings.allChecked}</p>}
      {groups.map((group) => (
        <Group key={group.kind} {...group} />
      ))}
    </div>
  );
}

function Group({ kind, rules }: RuleGroup): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <div className={styles.group}>
      <Fold
        open={OPEN.includes(kind)}
        summary={
          <span className={styles.title}>{strings.ruleCount(strings.ruleKinds[kind], rules.length)}</span>
        }
      >
        <ul className={styles.list}>
          {rules.map(({ code, title, reason }) => (
            <li key={code} className={styles.item}>
              <span className={styles.code}>{code}</span> {title}
              {reason !== '' && <div className={styles.reason}>{reason}</div>}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
