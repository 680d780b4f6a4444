import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { measure } from './measures';

/*
 * `npm run metrics -- [work tree] [--without id,id]`: the figures by which the shape of the code is judged, of this work tree or of
 * another one (an older state, checked out beside it). Only files are read, so any state can be measured.
 */
const args = process.argv.slice(2);
const [root = join(__dirname, '..', '..')] = args.filter(
  (arg, index) => !arg.startsWith('--') && args[index - 1] !== '--without',
);
const without = args[args.indexOf('--without') + 1]?.split(',') ?? [];

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

if (!existsSync(join(root, 'src'))) throw new Error(`${root} has no folder src`);
const paths = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

for (const { what, value, bar, files: behind } of measure(files, args.includes('--without') ? without : [])) {
  const isAbove = bar !== undefined && value > bar;
  const held = bar === undefined ? '' : `  (at most ${bar}${isAbove ? ': ABOVE' : ''})`;
  console.log(`${String(value).padStart(6)}  ${what}${held}`);
  for (const file of isAbove ? behind : []) console.log(`          ${file}`);
}
