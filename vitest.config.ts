import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    retry: 0,
    reporters: ['default', './tests/tools/plain-summary-reporter.ts'],
    projects: [
      {
        // Pure code: no DOM and no browser API exist here.
        test: {
          name: 'domain',
          environment: 'node',
          maxWorkers: 2,
          // Nothing in it has a state that a test could leave behind.
          isolate: false,
          testTimeout: 30_000,
          include: ['tests/domain/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'jsdom',
          maxWorkers: 2,
          // No test measures time: on a busy machine the property tests take their while.
          testTimeout: 30_000,
          // Dexie takes the IndexedDB globals when it is imported, so they must stand before any test file loads.
          setupFiles: ['fake-indexeddb/auto'],
          include: ['tests/{adapters,storage,messaging,components,background,content,sample}/**/*.test.{ts,tsx}'],
        },
      },
      {
        // The built, shipping extension in real browsers: `npm run build` comes first.
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Most of their time is waiting for a page: two at once, after the others, since those use the processor.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
