import type { Draft } from '../../domain/reply/reply';
import type { Finding } from '../../domain/rule';
import { takeReplyCheck } from '../message/reply-part';
import type { ReplyCheck } from '../parts';

/** Says what stands against a draft of a public reply. @throws Error where nobody answers. */
export type PublicCheck = (draft: Draft) => Promise<readonly Finding[]>;

/** Checks it in the page, with the script that checks messages; that comes with the first draft. */
export function checkByPart(signal: AbortSignal): PublicCheck {
  let coming: Promise<ReplyCheck> | undefined;
  return async (draft) => {
    coming ??= takeReplyCheck(signal);
    try {
      return (await coming)(draft);
    } catch (error) {
      coming = undefined;
      throw error;
    }
  };
}
