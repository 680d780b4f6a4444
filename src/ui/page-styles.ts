import { makeStaticStyles } from '@fluentui/react-components';

/** The page as high as its window, without margins: for whatever fills a page. */
export const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
});
