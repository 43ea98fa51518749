// Takes a picture of each kind of page, on a phone and on a desk, by day and by night, into target/pictures:
//   npm ci --ignore-scripts && npm run pictures -- http://localhost:8080
import { chromium as driver } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { chromium, server } from './server.js';

const FOLDER = fileURLToPath(new URL('../../target/pictures/', import.meta.url));
const go = (path) => (page) => page.goto(server + path);
const find = (words) => async (page) => {
  await go('/find')(page);
  await page.fill('#box', words);
  await page.click('main .box .button');
};
const answer = (...answers) => async (page) => {
  await go('/guide')(page);
  for (const each of answers) {
    await page.check(`input[value=${each}]`);
    await page.click('button[value=next]');
  }
};
const KINDS = {
  home: go('/'), find: go('/find'), answer: find('since the medicine I feel flat'), danger: find('I want to kill myself'),
  reasons: go('/reasons'), map: go('/map'), reason: go('/reasons/medications'), 'reason-hard': go('/reasons/childhood-abuse'),
  strategies: go('/strategies'), strategy: go('/strategies/slow-breathing'), article: go('/article'), benefits: go('/benefits'),
  person: go('/people/mary-joye'), help: go('/help'), country: go('/help/gb'), references: go('/references'),
  reference: go('/references/bylsma-2011-diary'), corrections: go('/corrections'), glossary: go('/glossary'),
  search: go('/search?q=tears'), guide: go('/guide'),
  end: answer('none-of-these', 'months', 'medicine', 'flat', 'nearly-alone', 'comfort', 'autistic', 'low'),
  sheet: go('/sheet'), paper: go('/sheet/blank'), api: go('/api'), leaving: go('/leaving'), booklet: go('/booklet'),
  share: go('/share/reasons/medications'), lost: go('/nowhere'), parts: go('/parts'),
};

const browser = await driver.launch({ executablePath: chromium, args: ['--no-sandbox'] });
for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    for (const [kind, open] of Object.entries(KINDS)) {
      await open(page);
      await page.screenshot({ path: `${FOLDER}${kind}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
console.log(`${Object.keys(KINDS).length * 4} pictures in ${FOLDER}`);
