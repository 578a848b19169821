import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// node tests/training/listener/sentences.ts FOLDER: writes all examples that the listener learns from into that folder, cut into
// sentences as the extension cuts them: replies.jsonl, messages.jsonl, and those held out of learning.

const ROOT = join(import.meta.dirname, '../../..');
const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(ROOT, file), { configFile: false, logLevel: 'error' })).module;
const { sentencesOf } = await load<typeof import('../../../lib/domain/reply/sentences')>(
  'lib/domain/reply/sentences.ts',
);
const { readReplies, readTrainingReplies, spanOf } =
  await load<typeof import('../replies')>('tests/training/replies.ts');
const { readMessageCorpus } = await load<typeof import('../message-corpus')>('tests/training/message-corpus.ts');

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tests/training/listener/sentences.ts FOLDER');
mkdirSync(folder, { recursive: true });

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const write = (name: string, lines: readonly object[]): void =>
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
const filesOf = (name: 'data' | 'held', begin: string): string[] =>
  readdirSync(join(import.meta.dirname, name))
    .filter((file) => file.startsWith(begin))
    .sort()
    .map((file) => join(import.meta.dirname, name, file));

const inSentences = ({ buyerMessage, reply, mode, flags }: ReturnType<typeof readReplies>[number]) => ({
  message: buyerMessage === undefined ? null : cut(buyerMessage),
  mode,
  flags: [...new Set(flags.map(({ flag }) => flag))],
  sentences: sentencesOf(reply).map(({ start, end }) => ({
    text: reply.slice(start, end),
    flags: flags
      .filter(({ quote }) => quote !== '')
      .filter(({ quote }) => spanOf(reply, quote).start < end && spanOf(reply, quote).end > start)
      .map(({ flag }) => flag),
  })),
});

write(
  'replies.jsonl',
  readTrainingReplies()
    .filter(({ lang }) => lang === 'en')
    .map(inSentences),
);
write('held-replies.jsonl', filesOf('held', 'replies').flatMap(readReplies).map(inSentences));
type Message = { text: string };
const messagesOf = (name: 'data' | 'held'): Message[] =>
  filesOf(name, 'messages')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Message);
const writeMessages = (name: string, messages: readonly Message[]): void =>
  write(
    name,
    messages.map((message) => ({ ...message, sentences: cut(message.text) })),
  );
const messages = readMessageCorpus().filter(({ language }) => language === 'en');
writeMessages('messages.jsonl', [...messages, ...messagesOf('data')]);
writeMessages('held-messages.jsonl', messagesOf('held'));
