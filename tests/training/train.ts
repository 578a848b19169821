import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// npm run train [-- FILE …]: learns the weights of what a comment is about, of what a message needs, of what a reply leaves out and of how it
// sounds, anew from the examples in data/. The same examples give the same files to the byte; tests hold the files
// against them. Named files, such as reply/voice/weights.ts, are learned alone.

const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(import.meta.dirname, file), { configFile: false, logLevel: 'error' })).module;

const { buildWeights } = await load<typeof import('./build-weights')>('build-weights.ts');
const { buildTopicWeights } = await load<typeof import('./build-topic-weights')>('build-topic-weights.ts');
const { buildMessageWeights } = await load<typeof import('./build-message-weights')>('build-message-weights.ts');
const { buildMissingWeights } = await load<typeof import('./build-missing-weights')>('build-missing-weights.ts');
const tell = (line: string): void => void process.stdout.write(line);
const { buildVoiceWeights } = await load<typeof import('./build-voice-weights')>('build-voice-weights.ts');

const asked = process.argv.slice(2);
for (const [file, build] of [
  ['text/weights.ts', buildWeights],
  ['text/topic-weights.ts', buildTopicWeights],
  ['message/triage/weights.ts', buildMessageWeights],
  ['reply/missing/weights.ts', () => buildMissingWeights(tell)],
  ['reply/voice/weights.ts', buildVoiceWeights],
] as const) {
  if (asked.length > 0 && !asked.includes(file)) continue;
  const text = build();
  writeFileSync(join(import.meta.dirname, '../../lib/domain', file), text);
  tell(`${file}: ${text.length} bytes\n`);
}
