/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { surfaceFile, usedApi } from '../../../scripts/office-api/used-api';
import { API_SURFACE, GUARDED } from '../../../src/hosts/office/api-surface';
import { REQUIRED_SET } from '../../../src/hosts/office';

const ROOT = join(__dirname, '..', '..', '..');

/** `1.9` < `1.14` */
function isAbove(set: string, floor: string): boolean {
  const number = (text: string): number => Number(text.split('.')[1]);
  return number(set) > number(floor);
}

describe('the Excel API in use', () => {
  it('stands in one file, with the sets the types declare', () => {
    const file = readFileSync(join(ROOT, 'src', 'hosts', 'office', 'api-surface.ts'), 'utf8');
    expect(file).toBe(surfaceFile(usedApi()));
  });

  it('is within the floor, except what is asked for first', () => {
    const above = Object.entries(API_SURFACE).filter(([, set]) => isAbove(set, REQUIRED_SET));
    expect(above.map(([member]) => member)).toEqual(GUARDED);
  });

  it('exists in the pinned library', () => {
    const folder = join(ROOT, 'node_modules', '@microsoft', 'office-js');
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    expect(manifest.version).toBe('1.1.110');
    window.eval(readFileSync(join(folder, 'dist', 'excel-web-16.00.debug.js'), 'utf8'));
    const missing = Object.keys(API_SURFACE).filter((member) => {
      const [owner = '', name = ''] = member.split('.');
      // Event arguments are plain objects, not classes.
      return !owner.endsWith('EventArgs') && window.eval(`'${name}' in Excel.${owner}.prototype`) !== true;
    });
    expect(missing.filter((member) => !GUARDED.includes(member))).toEqual([]);
  });
});
