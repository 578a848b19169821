import type { QueueAnswer } from '../../lib/domain/queue/queue-answer';
import { sources } from '../../lib/domain/queue/queue-seen';
import { t } from '../../lib/i18n';

type Props = {
  answer: QueueAnswer;
  /** Only some of the queue is listed. */
  filtered: boolean;
};

/** Why nothing is listed: nothing was ever seen, which is no zero; nothing like that; or nothing is left to do in what was seen. */
export function QueueEmpty({ answer: { seen }, filtered }: Props) {
  const never = sources.every((source) => !seen[source].at);
  const text = never ? t('queueNeverSeen') : filtered ? t('queueNoneHere') : t('queueNone');
  return (
    <p data-figure="queue-list" data-state={never ? 'empty' : 'read'} data-count={never ? undefined : 0}>
      {text}
    </p>
  );
}
