// Where the running Unshed is, and the browser that looks at it.
import { existsSync } from 'node:fs';

export const server = (process.argv[2] ?? 'http://localhost:8080').replace(/\/+$/, '');
export const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find((place) => place && existsSync(place));
if (!chromium) throw new Error('No Chromium: set CHROMIUM to one.');
