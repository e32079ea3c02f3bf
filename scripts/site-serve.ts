/** The pages of the site while one edits: `node scripts/site-serve.ts 6006 --open`. Storybook is at the port after it. */
import { createServer } from 'vite';
import { siteConfig } from './site-vite.ts';

const [port = '6006', open] = process.argv.slice(2);
const config = siteConfig('storybook-static');
const server = await createServer({
  ...config,
  server: { ...config.server, host: '127.0.0.1', port: Number(port), strictPort: true, open: open ? '/' : false },
});
await server.listen();
console.log(`The site: http://127.0.0.1:${port}/`);
