// Scores of Lighthouse, as on a phone, for one page of each kind that many readers begin with:
//   npm ci --ignore-scripts && npm run lighthouse -- http://localhost:8080
import lighthouse from 'lighthouse';
import { launch } from 'chrome-launcher';
import { chromium, server } from './server.js';

const PAGES = ['/', '/reasons/medications', '/strategies/slow-breathing', '/article', '/help'];
const AIMS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] });
let missed = 0;
for (const path of PAGES) {
  const { lhr } = await lighthouse(server + path, { port: chrome.port, logLevel: 'error', onlyCategories: Object.keys(AIMS) });
  const scores = Object.entries(AIMS).map(([name, aim]) => {
    const score = Math.round(lhr.categories[name].score * 100);
    missed += score < aim;
    return `${name} ${score}${score < aim ? ` (aim ${aim})` : ''}`;
  });
  console.log(`${path.padEnd(28)}${scores.join('  ')}`);
  for (const { auditRefs } of Object.values(lhr.categories)) {
    auditRefs.map(({ id, weight }) => ({ weight, ...lhr.audits[id] }))
      .filter(({ weight, score }) => weight && score !== null && score < 0.9)
      .forEach(({ title, displayValue, details }) => console.log(`    ${title} ${displayValue ?? ''} ${(details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description ?? '').join(' ')}`));
  }
}
await chrome.kill();
process.exitCode = missed ? 1 : 0;
