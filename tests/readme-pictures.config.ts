/** `npm run pictures:readme`: the pictures of the README, from the examples. Run by hand, after a change of looks. */
import { defineConfig } from '@playwright/test';
import base from '../playwright.config';

export default defineConfig({
  ...base,
  outputDir: '../test-results/readme-pictures',
  reporter: 'list',
  projects: [{ name: 'pictures of the README', testDir: '.', testMatch: 'readme-pictures.ts' }],
});
