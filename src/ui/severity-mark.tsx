import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../core/findings';
import { ErrorIcon, HintIcon, WarningIcon } from './icons';
import { useStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorIcon, warning: WarningIcon, hint: HintIcon } as const;

/** The coloured icon of a severity; what it means always stands beside it in words. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} aria-hidden />;
}

/** Icon and word of a severity. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <SeverityIcon severity={severity} />
      {strings.severity[severity]}
    </span>
  );
}
