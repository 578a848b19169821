import type { Odds } from '../../domain/listener/hear-reply';
import type { HeardDraft } from '../../domain/reply/heard';
import type { Draft } from '../../domain/reply/reply';
import { sendMessage } from '../../messaging/send';

/** A draft is heard once nothing was typed for so long, in milliseconds. */
const PAUSE = 350;
/** Longer drafts are read at once only: what the listener hears of their beginning would say nothing of the whole. */
const LONGEST = 20_000;
/** So many sentences are remembered, in which a draft may have stood. */
const MOST = 300;

/** Has drafts heard in the background whenever the person pauses, and remembers what was heard. */
export type Hearing = {
  /** What is known of a draft so far; nothing in a language that is not heard. */
  of(draft: Draft): HeardDraft | undefined;
  /** Has this draft heard in the place of any other. */
  hear(draft: Draft): void;
  /** Another conversation: what was heard was beside another message. */
  forget(): void;
  stop(): void;
};

const isHeard = ({ language, text }: Draft): boolean => language === 'en' && text.length <= LONGEST;
const besideOf = ({ answers, mode }: Draft): string => `${mode} ${answers?.text ?? ''}`;

/** @param news is called with the draft that was heard. */
export function createHearing(news: (draft: Draft) => void): Hearing {
  let sentences = new Map<string, Odds>();
  let all: { text: string; odds: Odds } | undefined;
  let beside = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const forget = (): void => {
    clearTimeout(timer);
    asked++;
    [sentences, all] = [new Map(), undefined];
  };
  /** What was heard beside one message says nothing beside another. */
  const take = (draft: Draft): void => {
    const now = besideOf(draft);
    if (now === beside) return;
    forget();
    beside = now;
  };
  const ask = async (draft: Draft): Promise<void> => {
    const turn = ++asked;
    const { text, mode, answers } = draft;
    const message = answers && { message: answers.text.slice(0, LONGEST) };
    const heard = await sendMessage('hearDraft', { text, isPublic: mode === 'public', ...message });
    if (turn !== asked) return;
    if (sentences.size > MOST) sentences = new Map();
    for (const each of heard.sentences) sentences.set(each.text, each.odds);
    all = { text, odds: heard.all };
    news(draft);
  };
  return {
    of(draft) {
      if (!isHeard(draft)) return undefined;
      take(draft);
      return { sentences, all: all?.text === draft.text ? all.odds : undefined };
    },
    hear(draft) {
      clearTimeout(timer);
      // An answer that is still on its way is about another text.
      asked++;
      take(draft);
      if (!isHeard(draft) || all?.text === draft.text) return;
      // Where nobody answers, what was read at once stands.
      timer = setTimeout(() => void ask(draft).catch(() => {}), PAUSE);
    },
    forget,
    stop() {
      clearTimeout(timer);
      asked++;
    },
  };
}
