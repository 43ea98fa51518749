// Readers ask while somebody edits, well and badly; every answer has to be of one edition that was good:
//   node src/prove/soak.js [target/unshed.jar] [edits] [requests a second]
// On loopback, with a copy of content/ in a folder of its own. JAVA names the java to run. Ends with 1 where an answer was wrong.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get, pause, start, stopAll, until } from '../bench/machine.js';

const [jar = 'target/unshed.jar', edits = 100, perSecond = 500] = process.argv.slice(2);
const PORT = 18190;
const READERS = 16;
const LONGEST_PAUSE = 1500; // between two edits, in ms: some come while the one before is read
// Where the title stands, drawn ahead or for one reader; and the numbers, which stay the same.
const SHOW_IT = ['/reasons/medications', '/reasons', '/search?q=marmalade', '/share/reasons/medications'];
const HELP = '/help';

const folder = mkdtempSync(join(tmpdir(), 'unshed-soak-'));
const content = join(folder, 'content');
const file = (path) => join(content, 'en', path);
const count = { good: 0, broken: 0, answers: 0, wrong: 0, mixed: 0, failed: 0 };
const seen = new Set();
let latest = 0;
let isOver = false;

function tell(kind, what) {
  count[kind]++;
  if (count[kind] <= 5) console.error(`${kind}: ${what}`);
}

const replace = (path, pattern, text) => writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(pattern, text));

function edit(number) {
  latest = number; // an answer may show it as soon as it is written
  replace('reasons/medications.yaml', /^title: .*/m, `title: Medications and Marmalade ${number}`);
  count.good++;
}

// What goes wrong in a folder, and how it is mended.
const BAD = [
  () => swap('helplines.yaml', (text) => text.slice(0, text.length / 2)),
  () => swap('reasons/medications.yaml', (text) => text.replace(/^family: .*/m, 'family: rotten')),
  () => swap('reasons/depression.md', (text) => `${text}\n[nowhere](/reasons/no-such-reason)\n`),
  () => swap('helplines.yaml', (text) => text.replace(/^( +)name: .*/m, '$1name: Rotten line')),
  () => moved('reasons'),
  () => moved('helplines.yaml'),
  () => moved('.'),
];

function swap(path, spoil) {
  const good = readFileSync(file(path), 'utf8');
  writeFileSync(file(path), spoil(good));
  return () => writeFileSync(file(path), good);
}

function moved(path) {
  const away = join(folder, 'away');
  renameSync(file(path), away);
  return () => renameSync(away, file(path));
}

async function edited() {
  for (let number = 1; number <= edits; number++) {
    edit(number);
    await pause(Math.random() * LONGEST_PAUSE);
    if (number % 10 === 0) {
      const mend = BAD[(number / 10) % BAD.length]();
      count.broken++;
      await pause(Math.random() * LONGEST_PAUSE);
      mend();
    }
  }
}

async function read(reader) {
  let last = 0;
  for (let i = reader; !isOver; i++) {
    const began = Date.now();
    const isHelp = i % 5 === 4;
    const path = isHelp ? HELP : SHOW_IT[i % SHOW_IT.length];
    try {
      const { status, body } = await get(PORT, path);
      count.answers++;
      if (status !== 200) tell('failed', `${status} for ${path}`);
      else if (isHelp) {
        if (!body.equals(help)) tell('wrong', 'the numbers are other ones');
      } else last = check(path, body.toString().replace(/<\/?mark>/g, ''), last);
    } catch (failure) {
      tell('failed', `${path}: ${failure.message}`);
    }
    await pause(Math.max(0, READERS / perSecond * 1000 - (Date.now() - began)));
  }
}

function check(path, page, last) {
  const marks = new Set([...page.matchAll(/Marmalade (\d+)/g)].map((match) => Number(match[1])));
  const [mark] = marks;
  if (page.toLowerCase().includes('rotten')) tell('wrong', `${path} shows what is broken`);
  else if (marks.size !== 1) tell('mixed', `${path} shows ${[...marks].join(' and ') || 'none'}`);
  else if (mark < last || mark > latest) tell('wrong', `${path} shows ${mark} after ${last}, of ${latest}`);
  else seen.add(mark);
  return mark ?? last;
}

let help;
try {
  cpSync('content', content, { recursive: true });
  edit(0);
  count.good = 0;
  const server = start(process.env.JAVA ?? 'java', ['-jar', jar, `--server.port=${PORT}`, `--unshed.content=${content}`, `--unshed.keep=${join(folder, 'kept')}`]);
  await until(server, async () => (await get(PORT, '/')).status === 200);
  await pause(8000); // until all is drawn and learned
  help = (await get(PORT, HELP)).body;
  const readers = Array.from({ length: READERS }, (_, reader) => read(reader));
  const began = Date.now();
  await edited();
  await pause(3000);
  isOver = true;
  await Promise.all(readers);
  const page = (await get(PORT, SHOW_IT[0])).body.toString();
  if (!page.includes(`Marmalade ${edits}`)) tell('wrong', 'the last edit is not shown in the end');
  const seconds = (Date.now() - began) / 1000;
  console.log(`${count.good} good edits, ${count.broken} broken, ${seen.size} editions seen; ${count.answers} answers, ${(count.answers / seconds).toFixed(0)} a second: ${count.wrong} wrong, ${count.mixed} mixed, ${count.failed} failed`);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = count.wrong + count.mixed + count.failed > 0 ? 1 : 0;
