import { makeStyles, tokens } from '@fluentui/react-components';

/** A whole line of a list as one button: the reset and the focus ring. */
export const useRowButton = makeStyles({
  root: {
    flexGrow: 1,
    minWidth: 0,
    display: 'block',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});
