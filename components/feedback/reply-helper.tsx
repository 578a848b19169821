import { useId } from 'preact/hooks';
import { replying } from '../../lib/domain/feedback/grounds';
import type { Finding } from '../../lib/domain/rule';
import { t } from '../../lib/i18n';
import { FindingList } from '../finding-list';
import { GroundList } from '../grounds';

/** A public reply that is being thought about. It is kept nowhere but in the panel. */
export type ReplyDraft = {
  text: string;
  /** The person has read what is said of exactly this text. */
  seen: boolean;
  /** What the check found in this text; absent while it runs, and where there is no check. */
  findings?: readonly Finding[] | undefined;
  /** Whether drafts are checked at all. */
  checked: boolean;
};

type Props = {
  draft: ReplyDraft;
  /** A reply stands on the page already. */
  replied: boolean;
  write: (text: string) => void;
  see: (seen: boolean) => void;
  copy: (text: string, name: string) => void;
  copied: string | undefined;
};

/** Thinking twice before a reply that cannot be edited. Nothing is typed into the page or submitted. */
export function ReplyHelper({ draft, replied, write, see, copy, copied }: Props) {
  const box = useId();
  const { text, seen, findings, checked } = draft;
  const ready = text.trim() !== '' && (!checked || findings !== undefined);
  return (
    <details class="why reply">
      <summary>{t('fbReply')}</summary>
      <p class="warning">⚠ {t('fbReplyOnce')}</p>
      <GroundList grounds={replying} />
      {replied ? (
        <p class="quiet">{t('fbReplyThere')}</p>
      ) : (
        <>
          <label for={box}>{t('fbReplyDraft')}</label>
          <textarea
            id={box}
            dir="auto"
            rows={3}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          {!checked && <p class="quiet">{t('fbReplyUnchecked')}</p>}
          {findings && <FindingList findings={findings} onCopy={(other) => copy(other, 'reply')} about={text} />}
          <p>
            <label>
              <input
                type="checkbox"
                data-action="seen"
                checked={seen}
                disabled={!ready}
                onChange={({ currentTarget }) => see(currentTarget.checked)}
              />{' '}
              {t('fbReplySeen')}
            </label>
          </p>
          <p>
            <button
              type="button"
              data-action="copy-reply"
              disabled={!ready || !seen}
              onClick={() => copy(text, 'reply')}
            >
              {t('fbReplyCopy')}
            </button>{' '}
            {copied === 'reply' && <span class="done">✓ {t('copied')}</span>}
          </p>
        </>
      )}
    </details>
  );
}
