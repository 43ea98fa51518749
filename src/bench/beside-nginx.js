// What a kept answer costs beside nginx serving the same bytes, coded ahead, on this machine:
//   node src/bench/beside-nginx.js [target/unshed.jar] [rounds] [seconds]
// Needs nginx and wrk (both in Debian) and a machine that has nothing else to do. JAVA names the java to run, OPTIONS its options.
// Rounds of the two alternate; printed are the medians of a round, and how far the ratio of requests a second lies apart.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get, machine, median, quiet, start, stopAll, until, versionOf, workOf } from './machine.js';

const [jar = 'target/unshed.jar', rounds = 5, seconds = 5] = process.argv.slice(2);
const java = process.env.JAVA ?? 'java';
const options = (process.env.OPTIONS ?? '').split(' ').filter(Boolean);
const OURS = 18080;
const THEIRS = 18081;
const CONNECTIONS = [32, 256];
// What nginx sends of its own.
const OWN = new Set(['date', 'content-length', 'connection', 'etag', 'keep-alive', 'last-modified', 'content-type']);

const folder = mkdtempSync(join(tmpdir(), 'unshed-bench-'));

// What is compared: an address, the coding that is asked for, and whether the asker has it already.
async function subjects() {
  const page = '/reasons/medications';
  const html = (await get(OURS, page)).body.toString();
  const asset = html.match(/(?:src|href)="(\/[^"]+\.(?:js|css))"/)[1];
  const card = new URL(html.match(/property="og:image" content="([^"]+)"/)[1]).pathname;
  return [
    { name: 'page, br', path: page, coding: 'br' },
    { name: 'page, gzip', path: page, coding: 'gzip' },
    { name: 'not modified', path: page, coding: 'br', held: true },
    { name: 'asset, br', path: asset, coding: 'br' },
    { name: 'card', path: card },
  ];
}

// nginx at its best: a file of its own for each answer, open before it is asked for, and no log.
function configuration(answers) {
  const places = answers.map(({ file, headers }) => {
    const added = Object.entries(headers).filter(([name]) => !OWN.has(name))
      .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`).join(' ');
    return `location = /${file} { types { } default_type "${headers['content-type']}"; ${added} }`;
  });
  return `worker_processes auto; daemon off; error_log stderr crit; pid ${folder}/pid;
events { worker_connections 4096; }
http { access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100 inactive=1h; etag on;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server { listen 127.0.0.1:${THEIRS} backlog=4096; root ${folder}/www; ${places.join('\n')} } }`;
}

function round(child, port, path, headers, connections, length = seconds) {
  const before = workOf(child);
  const said = execFileSync('wrk', ['-t1', `-c${connections}`, `-d${length}`, '--latency',
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]), `http://127.0.0.1:${port}${path}`]).toString();
  const count = Number(said.match(/(\d+) requests in/)[1]);
  const [, late, unit] = said.match(/99%\s+([\d.]+)(us|ms|s)/);
  // wrk counts as errors what is neither 2xx nor 3xx.
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  return {
    rate: Number(said.match(/Requests\/sec:\s+([\d.]+)/)[1]),
    cpu: (workOf(child) - before) / count * 1e6,
    late: Number(late) * { us: 0.001, ms: 1, s: 1000 }[unit],
  };
}

try {
  const ours = start(java, [...options, '-jar', jar, `--server.port=${OURS}`]);
  await until(ours, async () => (await get(OURS, '/')).status === 200);
  // The other pages are drawn and coded first.
  await quiet(ours);
  const answers = [];
  for (const subject of await subjects()) {
    const asked = subject.coding ? { 'Accept-Encoding': subject.coding } : {};
    // Brotli follows the first drawing.
    let answer;
    await until(ours, async () => {
      answer = await get(OURS, subject.path, asked);
      return answer.status === 200 && answer.headers['content-encoding'] === subject.coding;
    });
    answers.push({ ...subject, asked, ...answer, file: String(answers.length) });
  }
  mkdirSync(join(folder, 'www'));
  answers.forEach(({ file, body }) => writeFileSync(join(folder, 'www', file), body, { mode: 0o644 }));
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  writeFileSync(join(folder, 'nginx.conf'), configuration(answers));
  const theirs = start('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  await until(theirs, async () => (await get(THEIRS, `/${answers[0].file}`)).status === 200);

  console.log(`${machine}; ${rounds} rounds of ${seconds} s; ${[versionOf(java), ...options].join(' ')}`);
  console.log('| answer | bytes | connections | requests/s to nginx | lowest, highest | CPU a request, µs (nginx) | to nginx | 99 in 100 within, ms (nginx) | to nginx |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, path, asked, held, file, headers, body } of answers) {
    const their = await get(THEIRS, `/${file}`);
    if (!their.body.equals(body)) throw new Error(`nginx sends other bytes for ${name}`);
    const askOurs = held ? { ...asked, 'If-None-Match': headers.etag } : asked;
    const askTheirs = held ? { ...asked, 'If-None-Match': their.headers.etag } : asked;
    const expected = held ? 304 : 200;
    if ((await get(OURS, path, askOurs)).status !== expected || (await get(THEIRS, `/${file}`, askTheirs)).status !== expected) throw new Error(`not ${expected}: ${name}`);
    for (const connections of CONNECTIONS) {
      const pairs = [];
      round(ours, OURS, path, askOurs, connections);
      for (let i = 0; i < rounds; i++) {
        const sides = [() => round(ours, OURS, path, askOurs, connections), () => round(theirs, THEIRS, `/${file}`, askTheirs, connections)];
        const [first, second] = i % 2 ? [1, 0] : [0, 1];
        const pair = [];
        pair[first] = sides[first]();
        pair[second] = sides[second]();
        pairs.push(pair);
      }
      const ratios = pairs.map(([a, b]) => a.rate / b.rate);
      const of = (side, figure) => median(pairs.map((pair) => pair[side][figure]));
      console.log(`| ${[name, held ? 0 : body.length, connections, median(ratios).toFixed(2), `${Math.min(...ratios).toFixed(2)}, ${Math.max(...ratios).toFixed(2)}`,
        `${of(0, 'cpu').toFixed(1)} (${of(1, 'cpu').toFixed(1)})`, (of(0, 'cpu') / of(1, 'cpu')).toFixed(2),
        `${of(0, 'late').toFixed(2)} (${of(1, 'late').toFixed(2)})`, (of(0, 'late') / of(1, 'late')).toFixed(2)].join(' | ')} |`);
    }
  }
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
