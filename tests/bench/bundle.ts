import { join } from 'node:path';
import { build } from 'vite';

/** A file of `in-page/` and all it imports as one script, for a page to run: the sources of the extension themselves. */
export async function bundle(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-page', file),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = chunks.filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk' || chunks.length !== 1) throw new Error(`${file} did not become one script`);
  return chunk.code;
}
