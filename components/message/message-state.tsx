import { kindsOfDanger } from '../../lib/domain/message/kinds-of-danger';
import type { MessageLine } from '../../lib/domain/message/message-view';
import { t } from '../../lib/i18n';
import { ReplyDue } from './reply-due';
import { dangersText, topicText } from './words';

type Line = Pick<MessageLine, 'clock' | 'triage' | 'notDelivered' | 'untimed'>;

/** Words of danger, by their kinds: they stand before everything else. */
export function Danger({ line: { triage } }: { line: Line }) {
  if (!triage || triage.danger.length === 0) return null;
  const kinds = kindsOfDanger(triage.danger).map(({ kind }) => kind);
  return (
    <b class="danger" data-danger={kinds.join(' ')}>
      ⚠ {dangersText(triage)}
    </b>
  );
}

/** What the buyer's message is about, and whether its words call for an answer at all. */
export function About({ line: { triage } }: { line: Line }) {
  if (!triage) return null;
  return (
    <span class="about">
      {triage.topics.map(topicText).join(' · ')}
      {!triage.needsAnswer && <span class="quiet"> {t('replyOnlyThanks')}</span>}
    </span>
  );
}

/** Until when an answer is due, that one waits without a time, and what was not delivered. */
export function Standing({ line: { clock, untimed, notDelivered } }: { line: Line }) {
  return (
    <>
      {clock && <ReplyDue clock={clock} />}
      {!clock && untimed !== undefined && untimed > 0 && <span class="untimed">{t('replyUntimed')}</span>}
      {notDelivered > 0 && (
        <span
          class="not-delivered"
          data-figure="not-delivered"
          data-count={notDelivered}
          title={t('replyNotDeliveredWhy')}
        >
          ⚠ {t('replyNotDelivered', notDelivered)}
        </span>
      )}
    </>
  );
}
