import '../ui/no-eval';
import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../core/host';
import { App, loadedWhenOpened, loadStrings, Standalone, stringsFor, WorkbookSession } from '../ui';
import { connectOffice } from './connect-office';
import { officeSurroundings } from './office-context';
import { officeTheme, watchOfficeTheme } from './office-theme';
import { readPriorFile } from './read-prior-file';
import { readSampleFile } from './sample-file';
import { asksForSelfTest, searchFor } from './self-test-request';

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

/** The self-test is a page of its own: nothing reads the workbook beside it. Another page is loaded anew, with what Office has put into its address. */
const isSelfTest = asksForSelfTest(location.search);
const SelfTestPage = loadedWhenOpened(
  async () => (await import(/* webpackChunkName: "self-test" */ '../self-test')).SelfTestPage,
);
const goToPage = (page: 'self-test' | 'pane'): void => {
  location.search = searchFor(page, location.search);
};

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
    isSelfTest ? (
      <Standalone theme={officeTheme()} language={language()}>
        <SelfTestPage
          connect={connect}
          onBack={() => {
            goToPage('pane');
          }}
        />
      </Standalone>
    ) : (
      <App
        session={session}
        theme={officeTheme()}
        language={language()}
        readPrior={readPriorFile}
        openSelfTest={() => {
          goToPage('self-test');
        }}
      />
    ),
  );
}

void loadStrings(language()).then(() => {
  draw();
  watchOfficeTheme(draw);
  if (!isSelfTest) void session.perform({ kind: 'start' });
});
