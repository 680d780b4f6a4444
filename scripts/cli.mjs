// `npm run -s cli -- check FILE…`: runs the ready bundle, or builds it silently first. stdout belongs to the result.
import { createRequire } from 'node:module';
import { buildCli } from './build-cli.mjs';

createRequire(import.meta.url)(await buildCli());
