import '../ui/no-eval';
import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../core/host';
import { App, loadStrings, stringsFor, WorkbookSession } from '../ui';
import { connectOffice } from './connect-office';
import { officeSurroundings } from './office-context';
import { officeTheme, watchOfficeTheme } from './office-theme';
import { readPriorFile } from './read-prior-file';
import { readSampleFile } from './sample-file';

/** The language of Office; the browser's until Office is ready, or where there is none. */
function language(): string {
  return officeSurroundings().language ?? navigator.language;
}

async function connect(): Promise<WorkbookHost> {
  const host = await connectOffice(stringsFor(language()), () => readSampleFile(stringsFor(language())));
  await loadStrings(language());
  draw();
  return host;
}

const session = new WorkbookSession(connect);
const element = document.getElementById('root');
if (element === null) throw new Error('the page has no root element');
const root = createRoot(element);

/** Theme and language are only known once Office is ready, and the theme can change: the pane is drawn again with them. */
function draw(): void {
  const { language: tag, productName } = stringsFor(language());
  document.documentElement.lang = tag;
  document.title = productName;
  root.render(
    <App session={session} theme={officeTheme()} language={language()} readPrior={readPriorFile} />,
  );
}

void loadStrings(language()).then(() => {
  draw();
  watchOfficeTheme(draw);
  void session.perform({ kind: 'start' });
});
