import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { allHosts } from './lib/policies/marketplaces';

/** Match patterns for every Seller Central host; the table of marketplaces is the only list of them. */
const hosts = allHosts().map((host) => `https://${host}/*`);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Explicit imports keep the dependency rule visible to the reader and to the linter.
  imports: false,
  manifestVersion: 3,
  // Every script is a file of the package, loaded at once; the preloader would bring `fetch` into the pages for nothing.
  vite: () => ({
    // Terser takes a few hundred bytes more off every page of Seller Central than the bundler's own minifier.
    build: {
      modulePreload: false,
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020, keep_fargs: false } },
    },
    // Dexie's entry for old module systems wraps a build for old browsers; the one for modern browsers is smaller and faster.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    // Content scripts go without the polyfill: every browser this runs in (Chrome 144, Firefox 140) has promises in its own
    // namespace, and 10 kB on each page of Seller Central would be for nothing. Background and pages keep it.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      const noHosts = fileURLToPath(new URL('lib/policies/no-hosts.ts', import.meta.url));
      const alias = [
        { find: 'wxt/browser', replacement: '@wxt-dev/browser' },
        // Where a script goes stands in the manifest: the script need not carry the table that says it.
        { find: /^.*\/policies\/script-hosts$/, replacement: noHosts },
      ];
      config.resolve = { ...config.resolve, alias };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: hosts,
    // The card of an order stands in a frame of the extension, on these hosts and no others.
    web_accessible_resources: [{ resources: ['order-card.html'], matches: hosts }],
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: {
      // No other site may put a page of the extension into a frame: what is pressed there would be pressed blindly.
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; frame-ancestors ${allHosts()
        .map((host) => `https://${host}`)
        .join(' ')}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'makegood@makegood.example',
              strict_min_version: '140.0',
              // Nothing leaves the machine, so there is nothing to consent to.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '144',
          // Firefox takes managed settings from a file of the administrator and knows no schema for them.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  zip: {
    // The sources archive is what a store reviewer builds from: name what belongs in it, never "everything here".
    includeSources: [
      'components/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
      '*.json',
      '*.ts',
      '*.md',
      'LICENSE',
      'tests/**',
    ],
    excludeSources: ['tests/.tmp/**', 'tests/bench/peers/node_modules/**', '.output/**', 'node_modules/**'],
  },
});
