// `npm run icons`: every PNG in assets/, drawn by a headless browser from the SVG of the same name. The PNGs are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from '../browser.mjs';
import { install, root } from '../setup.mjs';

/** The product's icon in every size Office knows, and the largest for shop windows; the button's in the ribbon's sizes. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const ICONS = { icon: [...RIBBON, 128], check: RIBBON };

install();
const executablePath = await browser();
const { chromium } = await import('playwright-core');
const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await chrome.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    const svg = readFileSync(join(root, 'assets', `${name}.svg`)).toString('base64');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      // As an image, so that the drawing's own media queries see the size it is drawn at.
      await page.setContent(
        `<style>body { margin: 0 } img { display: block }</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.locator('img').evaluate((image) => image.decode());
      const png = await page.screenshot({ omitBackground: true, animations: 'disabled' });
      writeFileSync(join(root, 'assets', `${name}-${size}.png`), png);
    }
  }
} finally {
  await chrome.close();
}
