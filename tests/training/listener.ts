import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createListener, type DraftToHear, type Listener } from '../../lib/domain/listener/hear-draft';
import { type Weights, weightsOf } from '../../lib/domain/listener/weights';
import type { HeardDraft } from '../../lib/domain/reply/heard';

/** The weights that the extension ships. */
export const LISTENER = join(import.meta.dirname, '../../public/listener.bin');

export function weightsByFile(file = LISTENER): Weights {
  const { buffer, byteOffset, length } = readFileSync(file);
  return weightsOf(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
}

export const listenerByFile = (): Listener => createListener(weightsByFile());

/** Hears drafts as the extension does, each at one go, with the weights of its file. */
export function hearByFile(): (draft: DraftToHear) => HeardDraft {
  const listener = listenerByFile();
  return (draft) => {
    const steps = listener.hear(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { sentences, all } = step.value;
    return { all, sentences: new Map(sentences.map(({ text, odds }) => [text, odds])) };
  };
}
