import type { Triage } from '../../message/triage';
import { actsCovered } from '../acts';
import type { ReadDraft } from '../reply';
import { type Weighable, weighableOf } from './judge';

/** A draft that answers a message which is known, in a language that both are read in. */
export type Answering = { triage: Triage; message: string; weighable: Weighable; public: boolean };

const known = new WeakMap<ReadDraft, Answering | null>();

function read({ text, mode, language, answers, sentences }: ReadDraft): Answering | null {
  if (!answers || mode === 'proactive' || text.trim() === '') return null;
  const { triage, text: message } = answers;
  if (!triage.covered || !triage.needsAnswer || triage.language !== language || !actsCovered(language)) return null;
  const isPublic = mode === 'public';
  return {
    triage,
    message,
    public: isPublic,
    weighable: weighableOf(message, sentences, isPublic ? 'public' : 'message'),
  };
}

/**
 * What the rules of what is missing look at, worked out once for all of them.
 * @returns nothing where the message is not known, wants no answer, or is not read in the language of the draft
 */
export function answeringOf(draft: ReadDraft): Answering | null {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const answering = read(draft);
  known.set(draft, answering);
  return answering;
}
