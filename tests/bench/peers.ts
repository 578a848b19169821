import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A library that says something of a text; how many things it said. */
export type Peer = (text: string) => Promise<number> | number;

const FOLDER = join(import.meta.dirname, 'peers');

type Alex = { text(text: string): { messages: unknown[] } };
type WriteGood = (text: string) => unknown[];
type Harper = {
  LocalLinter: new (options: { binary: unknown }) => { setup(): Promise<void>; lint(text: string): Promise<unknown[]> };
};

/** Loads a file of an installed peer: its path is worked out, so that nothing else needs it installed. */
const load = <Module>(file: string): Promise<Module> =>
  import(pathToFileURL(join(FOLDER, 'node_modules', file)).href) as Promise<Module>;

/** The public libraries that check English prose, ready to be asked; they are installed beside the benchmark where they are not yet. */
export async function peers(): Promise<Record<'harper.js' | 'alex' | 'write-good', Peer>> {
  if (!existsSync(join(FOLDER, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'ignore' });
  const { LocalLinter } = await load<Harper>('harper.js/dist/index.js');
  const { binaryInlined } = await load<{ binaryInlined: unknown }>('harper.js/dist/binaryInlined.js');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const alex = await load<Alex>('alex/index.js');
  const { default: writeGood } = await load<{ default: WriteGood }>('write-good/write-good.js');
  return {
    'harper.js': async (text) => (await linter.lint(text)).length,
    alex: (text) => alex.text(text).messages.length,
    'write-good': (text) => writeGood(text).length,
  };
}
