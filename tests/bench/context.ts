import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type Session } from '../browser/driver.ts';

/** What a row has to work with. Everything it takes from here is put away when the row is done. */
export interface Context {
  /** Folder of the built extension. */
  build: string;
  /** Starts a Chromium on the sandbox, with the unpacked extension of that folder or with none. */
  chromium(extension?: string): Promise<Session>;
  /** A new empty folder. */
  folder(): string;
}

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** Runs `work` with a context of its own and closes every browser and folder that it took. */
export async function withContext<T>(work: (context: Context) => Promise<T>): Promise<T> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('no build of the extension: run "npm run build"');
  // What is deferred to it runs when this function ends, last taken first.
  await using taken = new AsyncDisposableStack();
  return await work({
    build: BUILD,
    chromium: async (extension) => {
      const session = await launchChromium({ extension });
      taken.defer(() => session.close());
      return session;
    },
    folder: () => {
      const folder = mkdtempSync(join(tmpdir(), 'makegood-bench-'));
      taken.defer(() => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
  });
}
