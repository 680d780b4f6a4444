/**
 * Prints, as JSON, what lint enforces: for each layer the other layers it may import. It does not read the list of layers for that but
 * asks the rule, as it is set in eslint.config.mjs for a file of the layer, about an import of every other layer.
 */
import { existsSync } from 'node:fs';
import { join, relative, dirname } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { LAYERS, layers } from './import-direction.mjs';

const source = join(import.meta.dirname, '..', '..', 'src');
const RULE = 'layers/import-direction';
const eslint = new ESLint();
const linter = new Linter();

const isFile = (name) => existsSync(join(source, `${name}.ts`));
/** A file of the layer; a folder's need not exist. */
const fileOf = (name) => join(source, isFile(name) ? `${name}.ts` : `${name}/some-file.ts`);

const enforced = {};
for (const { name } of LAYERS) {
  const file = fileOf(name);
  const { rules } = await eslint.calculateConfigForFile(file);
  const config = {
    files: ['**/*.ts'],
    plugins: { layers },
    rules: { [RULE]: rules[RULE] ?? 'off' },
  };
  enforced[name] = LAYERS.map((other) => other.name).filter((other) => {
    if (other === name) return false;
    const target = relative(dirname(file), join(source, other));
    const text = `import '${target.startsWith('.') ? target : `./${target}`}';`;
    return linter.verify(text, [config], { filename: file }).length === 0;
  });
}
process.stdout.write(JSON.stringify(enforced));
