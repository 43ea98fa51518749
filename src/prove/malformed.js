// Requests that no browser would send, many at once; none may be answered by a 5xx, hang, be reflected, or harm an ordinary one:
//   node src/prove/malformed.js [target/unshed.jar] [requests]
// On loopback. JAVA names the java to run; SEED makes the same requests again. Ends with 1 where an answer was wrong.
import { createConnection } from 'node:net';
import { get, megabytesOf, pause, start, stopAll, until } from '../bench/machine.js';

const [jar = 'target/unshed.jar', requests = 20000] = process.argv.slice(2);
const PORT = 18191;
const AT_ONCE = 32;
const LONGEST = 20_000; // the server ends whoever is slow after ten seconds
const TAG = '<tagged7e57>';

let state = Number(process.env.SEED ?? 7);
// Numbers that look random and are the same for the same seed (mulberry32).
function random() {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (most) => Math.floor(random() * most);
const one = (list) => list[below(list.length)];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH', 'get', 'G ET', '', 'A'.repeat(300), TAG];
const TARGETS = ['/', '/reasons/medications', '/help/gb', '/find', '/guide', '/search?q=x', '/sheet', '/privacy/receipt', '/api/reasons', '/api/find', '/cards/x.png', '*',
  'http://other.example/', '//other.example', '/..%2f..%2fetc%2fpasswd', '/%00', '/%', '/%zz', '/a;b=c', '/reasons/%C0%AE', `/${TAG}`, `/search?q=${TAG}`, `/${'a'.repeat(9000)}`, '/?' + '&a'.repeat(2000), ''];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.9', 'http/1.1', 'FTP/1.1', ''];
const HEADS = ['Host: localhost', 'Host: localhost', 'Host: localhost', 'Host: a@b', 'Host: a b', 'Host:', 'Content-Length: 5', 'Content-Length: -1', 'Content-Length: 5, 6', 'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked', 'Transfer-Encoding: gzip, chunked', 'Transfer-Encoding: chunked, chunked', 'Transfer-Encoding : chunked', 'Content-Type: application/x-www-form-urlencoded', 'Content-Type: multipart/form-data',
  `Content-Type: multipart/form-data; boundary=${'b'.repeat(500)}`, 'Content-Type: text/html; charset=nonsense', 'Content-Type: /', 'Content-Encoding: gzip', 'Expect: 100-continue', 'Expect: nonsense', 'Accept-Encoding: br;q=x, *;q=0',
  'Accept: application/json', 'Accept: ;;', 'Accept-Language: *-*', 'Range: bytes=0-', 'Range: bytes=9-1', 'Range: lines=1-2', 'If-None-Match: "', 'If-None-Match: *', 'If-Modified-Since: yesterday', 'If-Range: x',
  'Connection: close', 'Connection: upgrade', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__', 'Cookie: a=b', ' folded', 'no colon', ': no name', `X: ${'x'.repeat(9000)}`, 'X: \u0000', `Referer: ${TAG}`, `X-Forwarded-Host: ${TAG}`, 'Origin: null'];
const BODIES = ['', '', 'hello', 'q=x', `q=${TAG}`, 'q=%', 'q=%zz&q=%C0', '5\r\nhello\r\n0\r\n\r\n', 'zz\r\nhello', 'ffffffffffffffff\r\n', '--b\r\n', '\u0000\u0001\u0002', 'a=b&'.repeat(9000), 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'];

function request() {
  const end = one(['\r\n', '\r\n', '\r\n', '\n', '\r']);
  const heads = [...(random() < 0.7 ? [HEADS[0]] : []), ...Array.from({ length: below(4) }, () => one(HEADS))];
  const usual = (list) => random() < 0.7 ? list[0] : one(list); // or else nearly all would be refused for their first line
  let bytes = Buffer.from([`${usual(METHODS)} ${one(TARGETS)} ${usual(VERSIONS)}`, ...heads, '', one(BODIES)].join(end), 'latin1');
  for (let flips = below(4) === 0 ? 1 + below(4) : 0; flips > 0; flips--) bytes[below(bytes.length)] = below(256);
  return below(10) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

// All that comes back until the server or we end it; we do soon, for many requests leave it waiting for more.
const send = (bytes) => new Promise((done) => {
  const parts = [];
  const socket = createConnection(PORT, '127.0.0.1', () => { socket.write(bytes); socket.end(); });
  const hang = setTimeout(() => { socket.destroy(); done(null); }, LONGEST);
  const over = () => { clearTimeout(hang); done(Buffer.concat(parts).toString('latin1')); };
  socket.on('data', (part) => parts.push(part)).on('end', over).on('error', over).on('close', over);
});

const count = { answered: 0, ended: 0, wrong: 0 };
const statuses = {};
function tell(what, bytes) {
  if (++count.wrong <= 5) console.error(what, JSON.stringify(bytes.subarray(0, 300).toString('latin1')));
}

function check(bytes, answer) {
  if (answer === null) return tell('hangs', bytes);
  if (answer === '') return count.ended++;
  count.answered++;
  for (const [, status] of answer.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)) {
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status >= 500 && status !== '505' && status !== '501') tell(`answers ${status}`, bytes);
  }
  if (!/^HTTP\/1\.[01] \d{3}/.test(answer)) tell('is no answer', bytes);
  if (answer.includes(TAG)) tell('is reflected', bytes);
  if (/jetty|eclipse|\bat [a-z.]+\.[A-Z]\w+\.\w+\(/i.test(answer)) tell('names the product', bytes);
}

// An ordinary reader meanwhile, on a connection of their own.
async function ordinary(bytes) {
  try {
    const { status, headers, body } = await get(PORT, '/help', { Connection: 'close' });
    if (!body.equals(before)) tell(`changed the help page to ${status} ${JSON.stringify(headers)} ${body.length} ${body.subarray(0, 200)}`, bytes);
  } catch (failure) {
    tell(`keeps a reader from the help page (${failure.message})`, bytes);
  }
}

let before;
try {
  const server = start(process.env.JAVA ?? 'java', ['-Xmx256m', '-jar', jar, `--server.port=${PORT}`]);
  await until(server, async () => (await get(PORT, '/')).status === 200);
  await pause(8000); // until all is drawn and learned
  before = (await get(PORT, '/help')).body;
  const memory = megabytesOf(server);
  let left = Number(requests);
  const began = Date.now();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left-- > 0) {
      const bytes = request();
      check(bytes, await send(bytes));
      if (left % 100 === 0) await ordinary(bytes);
    }
  }));
  console.log(`${requests} malformed requests in ${((Date.now() - began) / 1000).toFixed(0)} s: ${count.answered} answered, ${count.ended} ended, ${count.wrong} wrong; by status ${JSON.stringify(statuses)}; resident ${memory} MB before, ${megabytesOf(server)} MB after`);
} finally {
  await stopAll();
}
process.exitCode = count.wrong > 0 ? 1 : 0;
