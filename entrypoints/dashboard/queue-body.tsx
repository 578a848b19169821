import { useState } from 'preact/hooks';
import { StatusBar } from '../../components/options/status-bar';
import { KeysHelp } from '../../components/queue/keys-help';
import type { RowActions } from '../../components/queue/queue-row';
import { QueueView } from '../../components/queue/queue-view';
import { useMinute } from '../../components/use-minute';
import { useSetting } from '../../components/use-setting';
import { groupRows } from '../../lib/domain/queue/order-rows';
import type { QueueAnswer } from '../../lib/domain/queue/queue-answer';
import { isOfKind } from '../../lib/domain/queue/queue-filter';
import type { QueueRow } from '../../lib/domain/queue/queue-row';
import type { RowKind } from '../../lib/domain/queue/row-kinds';
import { marketplaceOf } from '../../lib/policies/marketplaces';
import { queueLetters } from '../../lib/storage/settings';
import { claimFacts } from './claim-facts';
import { QueuePrompts } from './queue-prompts';
import { zoneOf } from './queue-zone';
import type { Queue } from './use-queue';
import { useRowKeys } from './use-row-keys';
import { useRowMarks } from './use-row-marks';
import { useRowOpen } from './use-row-open';

type Props = Pick<Queue, 'refresh' | 'more'> & { answer: QueueAnswer; kind: RowKind | undefined; filtered: boolean };

/** The rows of the queue with what can be done with each, by hand and by keys. */
export function QueueBody({ answer, kind, filtered, refresh, more }: Props) {
  const now = useMinute();
  const at = new Date(now).toISOString();
  const [help, setHelp] = useState(false);
  const [letters, setLetters] = useSetting(queueLetters);
  const { said, close, undo, takeBack, putAway, done, snooze, isAway } = useRowMarks(refresh);
  const rows = answer.rows.filter((row) => isOfKind(row, kind) && !isAway(row, at));
  const away = (row: QueueRow, put: () => void): void => {
    keys.leave(row.id);
    shut();
    put();
  };
  const onDone: RowActions['onDone'] = (row) => away(row, () => done(row));
  const keys = useRowKeys(letters ?? true, (command, id) => {
    const row = rows.find((each) => each.id === id);
    if (command === 'help') setHelp(true);
    else if (command === 'undo') undo();
    else if (row && command === 'done') onDone(row);
    else if (row && command !== 'done') toggle(row, command);
  });
  const { open, onOpen, toggle, shut } = useRowOpen(keys.focus);
  const shown = { groups: groupRows(rows, zoneOf, at), open, now, storeOf: marketplaceOf, zoneOf, claimFacts };
  const onSnooze: RowActions['onSnooze'] = (row, choice) => away(row, () => snooze(row, choice));
  const acts = { onOpen, onDone, onSnooze, onTakeBack: takeBack, onKeys: () => setHelp(true), onMore: more };
  return (
    <>
      <QueueView {...{ answer, filtered, ...shown, ...acts, ...putAway(answer, at), list: keys.list }} />
      {help && <KeysHelp letters={letters ?? true} onLetters={setLetters} onClose={() => setHelp(false)} />}
      <QueuePrompts />
      <StatusBar said={said} close={close} />
    </>
  );
}
