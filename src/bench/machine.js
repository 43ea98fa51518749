// What the benchmarks share: a process of ours, what it has worked, and asking it.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { cpus } from 'node:os';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK']));
const children = new Set();

export const machine = `${cpus().length} × ${cpus()[0].model}`;
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

export const versionOf = (java) => execFileSync(java, ['--version']).toString().split('\n')[0];

export function start(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  children.add(child);
  return child;
}

export async function stop(child) {
  children.delete(child);
  if (child.exitCode !== null) return;
  child.kill();
  await new Promise((done) => child.on('exit', done));
}

export const stopAll = () => Promise.all([...children].map(stop));

export const get = (port, path, headers = {}) => new Promise((done, failed) => {
  http.get({ port, path, headers }, (answer) => {
    const parts = [];
    answer.on('data', (part) => parts.push(part))
      .on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
      .on('error', failed);
  }).on('error', failed);
});

// Asks again until it is so; fails with the process.
export async function until(child, isSo, every = 20) {
  while (!await isSo().catch(() => false)) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
    await pause(every);
  }
}

// Seconds of processor that a process and its children have had.
export function workOf(child) {
  const workers = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [child.pid, ...workers].map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  }).reduce((sum, one) => sum + one, 0);
}

// Until it has done all that it does beside answering.
export async function quiet(child) {
  let before;
  do {
    before = workOf(child);
    await pause(2000);
  } while (workOf(child) - before > 0.1);
}

export const megabytesOf = (child) => Math.round(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1] / 1024);
