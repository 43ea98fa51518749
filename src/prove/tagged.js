// Searches, questions and forms that carry a tag; it must be in nothing that the server has written:
//   node src/prove/tagged.js [target/unshed.jar] [requests]
// On loopback, with every kind of log on and a folder for temporary files of its own. Ends with 1 where a tag is found.
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { pause } from '../bench/machine.js';

const [jar = 'target/unshed.jar', requests = 5000] = process.argv.slice(2);
const PORT = 18192;
const AT_ONCE = 16;
const TAG = 'zanzibarquince';
const folder = mkdtempSync(join(tmpdir(), 'unshed-tagged-'));
mkdirSync(join(folder, 'tmp'));
const log = openSync(join(folder, 'log'), 'w');

const ask = (method, path, body = '') => new Promise((done, failed) => {
  const asked = http.request({ port: PORT, path, method, headers: { 'Content-Type': 'application/x-www-form-urlencoded', Referer: `http://x.example/${TAG}`, 'User-Agent': TAG, 'X-Forwarded-For': TAG } },
    (answer) => answer.resume().on('end', () => done(answer.statusCode)).on('error', failed));
  asked.on('error', failed).end(body);
});
const FORMS = [
  (tag) => ['POST', '/find', `q=I+cannot+cry+since+${tag}`],
  (tag) => ['GET', `/search?q=${tag}`],
  (tag) => ['POST', '/api/find', `q=${tag}`],
  (tag) => ['POST', '/sheet', `name=${tag}&ask=${tag}`],
  (tag) => ['POST', '/guide', `answer=${tag}&go=next&carried=${tag}`],
  (tag) => ['GET', `/${tag}`],
  (tag) => ['GET', `/reasons/${tag}?${tag}=${tag}`],
  (tag) => ['POST', '/find', `q=%${tag}`],
];

const files = (root) => readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile()).map((file) => join(file.parentPath ?? file.path, file.name));

let found = [];
const server = spawn(process.env.JAVA ?? 'java', [`-Djava.io.tmpdir=${join(folder, 'tmp')}`, '-jar', resolve(jar), `--server.port=${PORT}`, '--unshed.delivery.access-log=true', `--unshed.keep=${join(folder, 'kept')}`],
  { stdio: ['ignore', log, log], cwd: folder });
try {
  while (await ask('GET', '/').catch(() => 0) !== 200) await pause(100);
  let left = Number(requests);
  const statuses = {};
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left-- > 0) {
      const status = await ask(...FORMS[left % FORMS.length](`${TAG}${left}`));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  }));
  server.kill();
  await new Promise((done) => server.on('exit', done));
  closeSync(log);
  found = files(folder).filter((file) => file.includes(TAG) || readFileSync(file).includes(TAG));
  const lines = readFileSync(join(folder, 'log'), 'utf8').split('\n').length;
  console.log(`${requests} tagged requests, by status ${JSON.stringify(statuses)}; ${files(folder).length} files written, ${lines} lines of log: the tag is in ${found.length} of them`);
} finally {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = found.length > 0 ? 1 : 0;
