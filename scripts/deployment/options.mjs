// What `npm run build` can be told.
import { parseArgs } from 'node:util';
import { DEVELOPMENT_BASE } from './manifest.mjs';
import { OFFICE_SOURCES } from './office-source.mjs';

/** Something the user wrote that cannot be done; its message is one line for the user. */
export class OptionError extends Error {}

/**
 * Ends the program with the one line and code 2 where the work meets such a mistake.
 * @template T @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export async function refusingMistakes(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}

/**
 * @param {string[]} args what stands behind the command
 * @returns {{ base: string, source: import('./office-source.mjs').OfficeSource, out: string }} `base` has no slash at its end
 * @throws {OptionError}
 */
export function buildOptions(args) {
  const { base, 'office-js': source, out } = parsed(args);
  if (!OFFICE_SOURCES.includes(source)) {
    throw new OptionError(`--office-js 只能是 ${OFFICE_SOURCES.join('、')} 之一，现在是“${source}”。`);
  }
  return { base: checkedBase(base), source, out };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        base: { type: 'string', default: DEVELOPMENT_BASE },
        'office-js': { type: 'string', default: 'self' },
        out: { type: 'string', default: 'dist' },
      },
    }).values;
  } catch {
    throw new OptionError(
      `命令写错了：npm run build -- --base=https://地址 --office-js=${OFFICE_SOURCES.join('|')} --out=文件夹，每一项都可以不写。`,
    );
  }
}

/** Office opens pages over https only. What stands behind the path would be lost, so it is refused. */
function checkedBase(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:')
    throw new OptionError(`--base 要写成以 https:// 开头的网址，现在是“${text}”。`);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new OptionError(`--base 只写网址和文件夹，不带 ?、# 和用户名，现在是“${text}”。`);
  }
  return url.href.replace(/\/+$/, '');
}
