import { makeStyles } from '@fluentui/react-components';

/** Text that is read aloud but not seen. */
export const useHiddenText = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
