// Builds what the tests open and run, once, before they begin: several of them need it at the same time.
import { buildCli } from '../build-cli.mjs';
import { buildPane, buildWorkbenchPage } from '../build-workbench.mjs';

await buildWorkbenchPage();
await buildPane();
await buildCli();
