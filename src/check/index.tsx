import '../ui/no-eval';
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { fluentTheme, loadStrings, systemTheme, watchSystemTheme, type Strings } from '../ui';
import { CheckPage } from './check-page';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root element');
const root = createRoot(element);
function draw(strings: Strings): void {
  document.documentElement.lang = strings.language;
  document.title = strings.check.title;
  const theme = systemTheme();
  root.render(
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <CheckPage strings={strings} theme={theme} />
    </FluentProvider>,
  );
}

void loadStrings(navigator.language).then((strings) => {
  draw(strings);
  watchSystemTheme(() => {
    draw(strings);
  });
});
