// Reads every page of a running Unshed as the programs do that draw previews, list pages
// and follow links, and says where one of them gets something else than the page means:
//   npm ci --ignore-scripts && npm start -- http://localhost:8080
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import metascraper from 'metascraper';
import metascraperDate from 'metascraper-date';
import metascraperDescription from 'metascraper-description';
import metascraperImage from 'metascraper-image';
import metascraperTitle from 'metascraper-title';
import metascraperUrl from 'metascraper-url';
import { parseFeed } from 'feedsmith';
import robotsParser from 'robots-parser';
import { LinkChecker } from 'linkinator';
import { validateXML } from 'xmllint-wasm';
import { readFile } from 'node:fs/promises';

const server = (process.argv[2] ?? 'http://localhost:8080').replace(/\/+$/, '');
const scrape = metascraper([metascraperDate({ datePublished: true, dateModified: true }), metascraperDescription(),
  metascraperImage(), metascraperTitle(), metascraperUrl()]);
const pages = new Map();
const faults = [];
const count = {};

const text = async (path) => {
  const answer = await fetch(server + path);
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer.text();
};
const same = (page, reader, field, got, meant) => {
  count[reader] = (count[reader] ?? 0) + 1;
  if (straight(got) !== straight(meant)) faults.push(`${page}  ${reader}: ${field} is '${got}', not '${meant}'`);
};
// metascraper sets quotation marks of its own.
const straight = (words) => String(words ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const day = (date) => (date ? new Date(date).toISOString().slice(0, 10) : '');
const unescape = (html) => html.replace(/&(lt|gt|quot|#39|#x27|amp);/g,
  (sign, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' })[name]);
const between = (html, pattern) => unescape((html.match(pattern) ?? ['', ''])[1]);

const standard = (name) => readFile(new URL(`../test/resources/standards/${name}`, import.meta.url), 'utf8');

/** What the page itself shows a person, apart from the tags the readers look at. */
const meaning = (path, html) => ({
  title: between(html, /<title>(.*?)(?: · [^·<]*)?<\/title>/),
  description: between(html, /<meta name="description" content="(.*?)"/),
  address: origin + path,
});

/** The things a page tells of itself in the words of schema.org, none on one that says nothing of itself. */
const things = (html) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  .flatMap(([, json]) => JSON.parse(json)['@graph']);

/** The types of schema.org, each with its wider types and the properties it adds. */
const vocabulary = new Map((await standard('schema-org.txt')).split('\n').filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(/ *[<:] */).map((words) => words.split(' ').filter(Boolean)))
  .map(([[type], wider, properties]) => [type, { wider, properties }]));
const mayHave = (type) => {
  const known = vocabulary.get(type);
  return known ? [...known.properties, ...known.wider.flatMap(mayHave)] : [];
};
const checkThing = (path, thing) => {
  if (Object.keys(thing).join() === '@id') return;
  const type = thing['@type'];
  same(path, 'schema.org', `'${type}', a type`, vocabulary.has(type), true);
  const properties = Object.keys(thing).filter((name) => !name.startsWith('@'));
  same(path, 'schema.org', `what '${type}' cannot say`, properties.filter((name) => !mayHave(type).includes(name)), []);
  properties.flatMap((name) => thing[name]).filter((value) => value instanceof Object)
    .forEach((value) => checkThing(path, value));
};

/** The days our interface and our sitemap tell of a page, else those it tells of itself. */
const dates = async (path, told) => {
  const page = told.find((thing) => thing.datePublished) ?? {};
  const listed = { published: page.datePublished, changed: changed.get(path) ?? page.dateModified };
  return /^\/(reasons|strategies)\//.test(path) ? JSON.parse(await text('/api' + path)).dates
    : page.datePublished && listed;
};

const isCard = async (address) => {
  const answer = await fetch(server + new URL(address).pathname);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return answer.headers.get('content-type') === 'image/png' && bytes.readUInt32BE(16) === 1200
    && bytes.readUInt32BE(20) === 630 && bytes.length < 120_000;
};

const read = async (path) => {
  const html = await text(path);
  const meant = meaning(path, html);
  const told = things(html);
  const written = await dates(path, told);
  told.forEach((thing) => checkThing(path, thing));

  const { result } = await ogs({ html });
  same(path, 'open-graph-scraper', 'title', result.ogTitle, meant.title);
  same(path, 'open-graph-scraper', 'description', result.ogDescription, meant.description);
  same(path, 'open-graph-scraper', 'url', result.ogUrl, meant.address);
  const image = result.ogImage?.[0];
  same(path, 'open-graph-scraper', 'size of image', `${image?.width}x${image?.height}`, '1200x630');
  same(path, 'open-graph-scraper', 'image that is ours', image && await isCard(image.url), true);

  const preview = await unfurl(server + path);
  same(path, 'unfurl.js', 'title', preview.open_graph?.title, meant.title);
  same(path, 'unfurl.js', 'description', preview.open_graph?.description, meant.description);
  same(path, 'unfurl.js', 'image', preview.open_graph?.images?.[0]?.url, image?.url);
  same(path, 'unfurl.js', 'url', preview.open_graph?.url, meant.address);
  same(path, 'unfurl.js', 'card', preview.twitter_card?.card, 'summary_large_image');

  const scraped = await scrape({ html, url: meant.address, validateUrl: false });
  same(path, 'metascraper', 'title', scraped.title, meant.title);
  same(path, 'metascraper', 'description', scraped.description, meant.description);
  same(path, 'metascraper', 'url', scraped.url, meant.address);
  same(path, 'metascraper', 'image', scraped.image, image?.url);
  const of = preview.open_graph?.articles?.[0];
  const days = [['open-graph-scraper', result.articlePublishedTime, result.articleModifiedTime],
    ['unfurl.js', of?.published_time, of?.modified_time], ['metascraper', scraped.datePublished, scraped.dateModified]];
  // The tags are for articles alone; metascraper looks at what schema.org says too, and
  // where nothing does, takes any day that stands in the text.
  days.filter(([reader]) => (reader === 'metascraper' ? written : result.ogType === 'article')).forEach(([reader, published, modified]) => {
    same(path, reader, 'day of publication', day(published), written?.published);
    same(path, reader, 'day of change', day(modified), written?.changed);
  });
  pages.set(path, html);
  return { html, said: JSON.stringify([result, preview, scraped]) };
};

/** An address that is to say nothing of the page behind it says nothing to any reader. */
const readDiscreetly = async (path, code) => {
  const { said } = await read(`/s/${code}`);
  const open = meaning(path, await text(path));
  for (const word of [path, path.split('/').pop(), open.title, open.description]) {
    same(`/s/${code}`, 'all of them', `what stands in it of '${path}'`, said.includes(word) ? word : '', '');
  }
};

const sitemap = await text('/sitemap.xml');
const entries = [...sitemap.matchAll(/<loc>(.*?)<\/loc>(?:\s*<lastmod>(.*?)<\/lastmod>)?/g)];
const origin = new URL(entries[0][1]).origin;
const changed = new Map(entries.map(([, address, lastmod]) => [new URL(address).pathname, lastmod]));
const paths = [...changed.keys()];
const { errors } = await validateXML({ xml: [{ fileName: 'sitemap.xml', contents: sitemap }], schema: [await standard('sitemap.xsd')] });
same('/sitemap.xml', 'xmllint', 'faults', errors.map((error) => error.message), []);
const robots = robotsParser(server + '/robots.txt', await text('/robots.txt'));
for (const path of paths) {
  await read(path);
  same(path, 'robots-parser', 'may be read', robots.isAllowed(server + path), true);
}
await read('/booklet');
for (const path of paths.filter((each) => pages.get(each).includes(`href="/share${each}`))) {
  const { html } = await read('/share' + path);
  const places = [...pages.get(path).matchAll(/href="(\/share\/[^"]+)"/g)].map(([, address]) => address);
  for (const place of places.filter((address) => address !== '/share' + path)) await read(place);
  const [, code] = html.match(/\/s\/([a-z0-9]+)/) ?? [];
  same('/share' + path, 'we', 'a discreet address', Boolean(code), true);
  if (code) await readDiscreetly(path, code);
}
const { format, feed } = parseFeed(await text('/feed.xml'));
same('/feed.xml', 'feedsmith', 'format', format, 'atom');
same('/feed.xml', 'feedsmith', 'every entry with title, id and day',
  feed.entries.every((entry) => entry.title && entry.id && entry.updated), true);

const crawl = await new LinkChecker().check({ path: server, recurse: true, checkFragments: true,
  linksToSkip: async (link) => !link.startsWith(server) });
count.linkinator = crawl.links.length;
crawl.links.filter((link) => link.state === 'BROKEN').forEach((link) => faults.push(`${link.parent}  linkinator: ${link.url} ${link.status >= 400 ? `answers ${link.status}` : 'has no such place'}`));

console.log(`${pages.size} pages`, count);
faults.forEach((fault) => console.log(fault));
console.log(`${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
