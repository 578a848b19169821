import type { ComponentProps, RefObject } from 'preact';
import type { QueueAnswer } from '../../lib/domain/queue/queue-answer';
import { t } from '../../lib/i18n';
import { LeftOut } from './left-out';
import { PutAway } from './put-away';
import { QueueEmpty } from './queue-empty';
import { QueueList } from './queue-list';

type Props = ComponentProps<typeof QueueList> &
  ComponentProps<typeof PutAway> & {
    answer: QueueAnswer;
    /** Only some of the queue is listed. */
    filtered: boolean;
    list: RefObject<HTMLDivElement | null>;
    onKeys(): void;
    onMore: (() => void) | undefined;
  };

/** The rows of the queue, or why there are none, with what was put away and what was not looked at. */
export function QueueView(props: Props) {
  const { answer, filtered, list, groups, snoozed, done, onTakeBack, onKeys, onMore, ...rows } = props;
  const { older, further, unplaced } = answer;
  const count = groups.reduce((sum, each) => sum + each.rows.length, 0);
  return (
    <>
      <div class="queue-bar">
        <PutAway {...{ snoozed, done, onTakeBack }} />
        <button type="button" name="keys" class="plain" onClick={onKeys}>
          <kbd>?</kbd> {t('queueKeys')}
        </button>
      </div>
      <div ref={list} class="queue">
        {count === 0 && <QueueEmpty answer={answer} filtered={filtered} />}
        {count > 0 && (
          <div data-figure="queue-list" data-state="read" data-count={count}>
            <QueueList groups={groups} {...rows} />
          </div>
        )}
      </div>
      {unplaced !== undefined && unplaced > 0 && <p class="quiet">{t('queueUnplaced', unplaced)}</p>}
      <LeftOut older={older} further={further} onMore={onMore} />
    </>
  );
}
