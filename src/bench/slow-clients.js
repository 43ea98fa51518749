// Whether anybody waits while many are slow, on loopback only, with the site running:
//   node src/bench/slow-clients.js [connections] [port]
// A fifth each says nothing, drips a head, drips a body, takes an answer byte by byte, and asks once and stays; whoever is
// ended comes again. Ordinary requests are made all the while, and their failures and times printed, with the server's memory.
// Mind `ulimit -n`: each connection takes a descriptor here and one there.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const [connections = 1000, port = 8080] = process.argv.slice(2).map(Number);
const SECONDS = Number(process.env.SECONDS ?? 30);
const FORM = 'POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n';
const KINDS = {
  idle: {},
  head: { first: 'GET / HTTP/1.1\r\nHost: x\r\nX: ', again: 'a' },
  body: { first: FORM, again: 'q' },
  read: { first: 'GET /article HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20), isSlowToRead: true },
  kept: { first: 'GET /about HTTP/1.1\r\nHost: x\r\n\r\n' },
};
const ADDRESSES = ['/', '/reasons', '/reasons/medications', '/help', '/search?q=tears', '/nowhere'];

let isOver = false;
let ended = 0;
const open = new Set();

function slow(kind) {
  const { first, again, isSlowToRead } = KINDS[kind];
  const socket = connect({ port, host: '127.0.0.1' }, () => first && socket.write(first));
  socket.kind = again;
  open.add(socket);
  socket.on('error', () => {});
  if (isSlowToRead) socket.once('data', () => socket.pause());
  else socket.resume();
  socket.on('close', () => {
    open.delete(socket);
    ended++;
    if (!isOver) setTimeout(slow, 100, kind);
  });
}

const ordinary = (path) => new Promise((resolve) => {
  const begin = performance.now();
  const asked = request({ port, host: '127.0.0.1', path, agent: false, timeout: 10_000 }, (answer) => {
    answer.resume();
    answer.on('end', () => resolve({ isRight: answer.statusCode < 500, ms: performance.now() - begin }));
    answer.on('error', () => resolve({ isRight: false }));
  });
  asked.on('timeout', () => asked.destroy());
  asked.on('error', () => resolve({ isRight: false }));
  asked.end();
});

// The process that listens on the port, and its resident memory; Linux only.
function megabytes() {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const lines = ['tcp', 'tcp6'].flatMap((name) => readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1));
  const sockets = lines.map((line) => line.trim().split(/\s+/)).filter((line) => line[1]?.endsWith(wanted) && line[3] === '0A').map((line) => `socket:[${line[9]}]`);
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readdirSync(`/proc/${id}/fd`).some((fd) => sockets.includes(readlinkSync(`/proc/${id}/fd/${fd}`)))) {
        return Math.round(readFileSync(`/proc/${id}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1] / 1024);
      }
    } catch { /* gone, or another's */ }
  }
  return undefined;
}

const names = Object.keys(KINDS);
for (let i = 0; i < connections; i++) {
  slow(names[i % names.length]);
  if (i % 200 === 199) await wait(50);
}
setInterval(() => open.forEach((socket) => socket.kind && socket.writable && socket.write(socket.kind)), 1000).unref();

const results = [];
const until = performance.now() + SECONDS * 1000;
for (let i = 0; performance.now() < until; i++) {
  results.push(await ordinary(ADDRESSES[i % ADDRESSES.length]));
  await wait(20);
}
isOver = true;
const times = results.filter(({ isRight }) => isRight).map(({ ms }) => ms).sort((a, b) => a - b);
const at = (share) => times.length ? `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1)} ms` : '-';
console.log(`${connections} slow connections, ${open.size} of them open at the end, ${ended} ended by the server and begun anew, ${SECONDS} s`);
console.log(`${results.length} ordinary requests, ${results.length - times.length} failed, p50 ${at(0.5)}, p99 ${at(0.99)}, resident ${megabytes() ?? '?'} MB`);
open.forEach((socket) => socket.destroy());
process.exit(results.length === times.length ? 0 : 1);
