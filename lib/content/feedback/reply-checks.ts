import type { Draft } from '../../domain/reply/reply';
import type { Finding } from '../../domain/rule';
import { languageOf } from '../../domain/text/language';
import { createHearing } from '../message/hearing';
import { takeReplyCheck } from '../message/reply-part';
import type { ReplyCheck } from '../parts';

/**
 * Says what stands against a draft of a public reply. @throws Error where nobody answers.
 * @param later gets what stands against it once it was heard as well, unless another draft came before.
 */
export type PublicCheck = (draft: Draft, later: (found: readonly Finding[]) => void) => Promise<readonly Finding[]>;

/** Checks it in the page, with the script that checks messages; that comes with the first draft. */
export function checkByPart(signal: AbortSignal): PublicCheck {
  let coming: Promise<ReplyCheck> | undefined;
  let tell: (draft: Draft) => void = () => {};
  const hearing = createHearing((draft) => tell(draft));
  signal.addEventListener('abort', () => hearing.stop(), { once: true });
  return async (given, later) => {
    const draft = { ...given, language: given.language ?? languageOf(given.text) };
    coming ??= takeReplyCheck(signal);
    try {
      const check = await coming;
      const read = (each: Draft): readonly Finding[] => check({ ...each, heard: hearing.of(each) });
      tell = (heard) => later(read(heard));
      hearing.hear(draft);
      return read(draft);
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
}
