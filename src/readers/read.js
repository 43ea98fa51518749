// Reads every page of a running Unshed as the programs do that draw previews, and says
// where one of them gets something else than the page means:
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

const server = (process.argv[2] ?? 'http://localhost:8080').replace(/\/+$/, '');
const scrape = metascraper([metascraperDate({ datePublished: true, dateModified: true }), metascraperDescription(),
  metascraperImage(), metascraperTitle(), metascraperUrl()]);
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

/** What the page itself shows a person, apart from the tags the readers look at. */
const meaning = (html) => ({
  title: between(html, /<title>(.*?) · [^·<]*<\/title>/),
  description: between(html, /<meta name="description" content="(.*?)"/),
  address: between(html, /<link rel="canonical" href="([^"]*)"/),
});

/** The dates our own interface tells of a page, or none. */
const dates = async (path) => {
  if (!/^\/(reasons|strategies)\//.test(path)) return undefined;
  return JSON.parse(await text('/api' + path)).dates;
};

const isCard = async (address) => {
  const answer = await fetch(server + new URL(address).pathname);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return answer.headers.get('content-type') === 'image/png' && bytes.readUInt32BE(16) === 1200
    && bytes.readUInt32BE(20) === 630 && bytes.length < 120_000;
};

const read = async (path) => {
  const html = await text(path);
  const meant = meaning(html);
  const written = await dates(path);

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
  same(path, 'unfurl.js', 'card', preview.twitter_card?.card, 'summary_large_image');

  const scraped = await scrape({ html, url: meant.address, validateUrl: false });
  same(path, 'metascraper', 'title', scraped.title, meant.title);
  same(path, 'metascraper', 'description', scraped.description, meant.description);
  same(path, 'metascraper', 'url', scraped.url, meant.address);
  same(path, 'metascraper', 'image', scraped.image, image?.url);
  if (written) {
    same(path, 'metascraper', 'day of publication', day(scraped.datePublished), written.published);
    same(path, 'metascraper', 'day of change', day(scraped.dateModified), written.changed);
  }
};

const paths = [...(await text('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
const robots = robotsParser(server + '/robots.txt', await text('/robots.txt'));
for (const path of paths) {
  await read(path);
  same(path, 'robots-parser', 'may be read', robots.isAllowed(server + path), true);
}
const { format, feed } = parseFeed(await text('/feed.xml'));
same('/feed.xml', 'feedsmith', 'format', format, 'atom');
same('/feed.xml', 'feedsmith', 'every entry with title, id and day',
  feed.entries.every((entry) => entry.title && entry.id && entry.updated), true);

const crawl = await new LinkChecker().check({ path: server, recurse: true,
  linksToSkip: async (link) => !link.startsWith(server) });
count.linkinator = crawl.links.length;
crawl.links.filter((link) => link.state === 'BROKEN').forEach((link) => faults.push(`${link.parent}  linkinator: ${link.url} answers ${link.status}`));

console.log(`${paths.length} pages`, count);
faults.forEach((fault) => console.log(fault));
console.log(`${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
