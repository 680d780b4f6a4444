// Written by `npm run docs` from the files of this folder: edit those, not this file.
import { hebei } from './hebei';
import { jiangsu } from './jiangsu';
import { shanghai } from './shanghai';
import { yunnan } from './yunnan';
import type { LayoutFile } from '../schema';

/** The words of every region the product knows. */
export const REGIONS: readonly LayoutFile[] = [hebei, jiangsu, shanghai, yunnan];
