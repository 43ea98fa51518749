// How long after its start the server sends the first right page, and what memory it takes when all is drawn:
//   node src/bench/start.js [target/unshed.jar] [rounds]
// JAVA names the javas to try, with commas between; a machine that has nothing else to do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { get, machine, median, megabytesOf, quiet, start, stop, stopAll, until, versionOf } from './machine.js';

const [jar = 'target/unshed.jar', rounds = 5] = process.argv.slice(2);
const javas = (process.env.JAVA ?? 'java').split(',');
const PORT = 18082;
const AHEAD = ['-Dspring.aot.enabled=true'];
const SERIAL = ['-XX:+UseSerialGC'];
const SMALL = ['-Xmx64m', '-XX:TieredStopAtLevel=1'];

const isRight = async () => {
  const { status, body } = await get(PORT, '/');
  return status === 200 && body.includes('</html>');
};

async function once(java, args) {
  const begin = process.hrtime.bigint();
  const child = start(java, [...args, `--server.port=${PORT}`]);
  await until(child, isRight, 2);
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { child, seconds };
}

async function row(name, java, args) {
  const times = [];
  let megabytes;
  try {
    for (let i = 0; i < rounds; i++) {
      const { child, seconds } = await once(java, args);
      times.push(seconds);
      if (i === rounds - 1) {
        await quiet(child);
        megabytes = megabytesOf(child);
      }
      await stop(child);
    }
    console.log(`| ${[versionOf(java), name, median(times).toFixed(2), `${Math.min(...times).toFixed(2)}, ${Math.max(...times).toFixed(2)}`, megabytes].join(' | ')} |`);
  } catch (failure) {
    await stopAll();
    console.log(`| ${[versionOf(java), name, failure.message, '', ''].join(' | ')} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'unshed-start-'));
try {
  console.log(`${machine}; ${rounds} starts of each`);
  console.log('| Java | started as | first page after, s (median) | lowest, highest | resident when all is drawn, MB |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const [i, java] of javas.entries()) {
    const app = join(folder, String(i));
    execFileSync(java, ['-Djarmode=tools', '-jar', resolve(jar), 'extract', '--destination', app]);
    const extracted = join(app, basename(jar));
    const cache = join(app, 'unshed.cache');
    const has = (option) => execFileSync(java, ['-XX:+PrintFlagsFinal', '-version'], { stdio: ['ignore', 'pipe', 'ignore'] }).includes(` ${option} `);
    const [made, used] = has('AOTCacheOutput') ? ['-XX:AOTCacheOutput', '-XX:AOTCache'] : ['-XX:ArchiveClassesAtExit', '-XX:SharedArchiveFile'];
    const kept = [`--unshed.keep=${join(app, 'kept')}`];
    const rehearse = (options) => execFileSync(java, [...options, ...AHEAD, '-jar', extracted, 'rehearse', '--server.port=0', ...kept], { stdio: 'ignore' });
    await row('the jar', java, ['-jar', jar]);
    await row('extracted', java, ['-jar', extracted]);
    rehearse([]);
    await row('extracted, with the pages kept', java, [...AHEAD, '-jar', extracted, ...kept]);
    rehearse([`${made}=${cache}`]);
    await row('the same, with a cache', java, [`${used}=${cache}`, ...AHEAD, '-jar', extracted, ...kept]);
    for (const options of [SERIAL, [...SERIAL, ...SMALL]]) {
      rehearse([...options, `${made}=${cache}`]);
      await row(`the same, ${options.join(' ')}`, java, [...options, `${used}=${cache}`, ...AHEAD, '-jar', extracted, ...kept]);
    }
    await row(`with the pages kept and no cache, ${[...SERIAL, ...SMALL].join(' ')}`, java, [...SERIAL, ...SMALL, ...AHEAD, '-jar', extracted, ...kept]);
  }
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
