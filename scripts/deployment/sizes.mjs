// What the built pages weigh.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** @param {string} folder @returns one line for the user for each page and its scripts, and one for the copy of Office.js where there is one */
export function sizeLines(folder) {
  const files = readdirSync(folder);
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const scripts = [...text.matchAll(/src="?([^">\s]+)/g)].map(([, file]) => file);
      const parts = [name, ...scripts.filter((file) => files.includes(file))].map((part) =>
        readFileSync(join(folder, part)),
      );
      const plain = parts.reduce((sum, part) => sum + part.length, 0);
      const packed = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
      return `  ${name}：${kilobytes(plain)}，gzip 后 ${kilobytes(packed)}`;
    });
  if (!files.includes('office')) return pages;
  const office = readdirSync(join(folder, 'office'), { recursive: true })
    .map((name) => statSync(join(folder, 'office', name)))
    .filter((stat) => stat.isFile());
  return [
    ...pages,
    `  office/：${kilobytes(office.reduce((sum, { size }) => sum + size, 0))}，${office.length} 个文件`,
  ];
}
