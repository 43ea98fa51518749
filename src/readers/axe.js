// Has axe-core look at every page of the sitemap, and those that are found only by going there, in every way a reader may see it:
//   npm ci --ignore-scripts && npm run axe -- http://localhost:8080
import { createRequire } from 'node:module';
import { chromium as driver } from 'playwright-core';
import { chromium, server } from './server.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WIDTHS = [320, 768, 1280];
const SIGHTS = {
  light: {}, dark: { colorScheme: 'dark' }, contrast: { contrast: 'more' }, forced: { forcedColors: 'active' },
  calm: { calm: true }, 'calm dark': { colorScheme: 'dark', calm: true },
};
const DEVICE = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
const ALSO = ['/booklet', '/sheet/blank', '/share/reasons/medications', '/nowhere', '/search?q=tears'];
// AAA for the contrast of text, AA for all else.
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const sitemap = await (await fetch(`${server}/sitemap.xml`)).text();
const waiting = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(([, path]) => path).concat(ALSO);
const pages = waiting.length;
let looks = 0;
let faults = 0;

const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });
async function walk() {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(server + path);
      await page.addScriptTag({ path: AXE });
      for (const [sight, { calm = false, ...device }] of Object.entries(SIGHTS)) {
        await page.emulateMedia({ ...DEVICE, ...device });
        await page.evaluate((on) => { document.getElementById('calm').checked = on; }, calm);
        const { violations } = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
        looks++;
        for (const { id, nodes } of violations) {
          faults += nodes.length;
          console.log(`${path} ${width} ${sight}: ${id} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`);
        }
      }
    }
  }
  await page.close();
}
await Promise.all([walk(), walk()]);
await browser.close();
console.log(`${pages} pages, ${looks} looks, ${faults} faults`);
process.exitCode = faults ? 1 : 0;
