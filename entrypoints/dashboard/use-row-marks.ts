import { useRef, useState } from 'preact/hooks';
import { useSaid } from '../../components/options/use-said';
import { hides, type Mark } from '../../lib/domain/queue/mark';
import { markOf, putAway, takenBack } from '../../lib/domain/queue/put-away';
import type { QueueAnswer } from '../../lib/domain/queue/queue-answer';
import type { QueueRow } from '../../lib/domain/queue/queue-row';
import { orderOf } from '../../lib/domain/queue/row-path';
import { type Snooze, snoozeUntil } from '../../lib/domain/queue/snooze';
import { t } from '../../lib/i18n';
import { ask } from '../order-card/ask';
import { ownZone } from './queue-zone';

const nowText = (): string => new Date().toISOString();
const nameOf = (row: QueueRow): string => orderOf(row) ?? t('messageQuestion');

/** What was made of rows in this window, at once and before the history says so, with the way back. */
export function useRowMarks(refresh: () => void) {
  const [own, setOwn] = useState<ReadonlyMap<string, Mark>>(new Map());
  const { said, say, close } = useSaid();
  const taken = useRef<Mark[]>([]);
  const put = (mark: Mark, text: string, undone?: () => void): void => {
    setOwn((marks) => new Map(marks).set(mark.id, mark));
    say(text, undone);
    ask('markRow', mark).then(refresh, () => {
      setOwn((marks) => new Map([...marks].filter(([, each]) => each !== mark)));
      say(t('messagesNotNoted'));
    });
  };
  const takeBack = (mark: Mark): void => {
    taken.current = taken.current.filter(({ id }) => id !== mark.id);
    put(takenBack(mark, nowText()), t('optionsUndone'));
  };
  const undo = (): void => {
    const last = taken.current.pop();
    if (last) takeBack(last);
  };
  const away = (mark: Mark, text: string): void => {
    taken.current.push(mark);
    put(mark, text, undo);
  };
  return {
    said,
    close,
    undo,
    takeBack,
    putAway: (answer: QueueAnswer, now: string) => putAway(answer, own.values(), now),
    done: (row: QueueRow) => away(markOf(row, nowText()), t('queueDoneSaid', nameOf(row))),
    snooze(row: QueueRow, choice: Snooze): void {
      const at = nowText();
      away(markOf(row, at, snoozeUntil(choice, at, ownZone())), t('queueSnoozedSaid', nameOf(row)));
    },
    isAway: ({ id, news }: QueueRow, now: string): boolean =>
      [own.get(id)].some((mark) => mark && hides(mark, news, now)),
  };
}
