import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { circlesOf, importGraph } from './import-graph';

it('finds circles of two files and of more, and a file that imports itself', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', ['d']],
    ['f', ['f', 'a']],
    ['g', ['a']],
  ]);
  expect(circlesOf(graph)).toEqual([['d', 'e'], ['a', 'b', 'c'], ['f']]);
});

it('no file of src imports itself by way of others, not even for a type', () => {
  const graph = importGraph(join(__dirname, '../../src'));
  expect(graph.get('ui/session/session.ts')).toContain('core/host.ts');
  expect(circlesOf(graph)).toEqual([]);
});
