import { useEffect, useState } from 'preact/hooks';
import { AsOf } from '../../components/queue/as-of';
import { type QueueFilter, QueueFilters } from '../../components/queue/queue-filters';
import '../../components/queue/queue.css';
import { useLiveQuery } from '../../components/use-live-query';
import { useMinute } from '../../components/use-minute';
import { t } from '../../lib/i18n';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { history } from '../../lib/storage/database';
import { queueTrace } from '../../lib/storage/queue-trace';
import { QueueBody } from './queue-body';
import type { TabProps } from './tabs';
import { useKind } from './use-kind';
import { useQueue } from './use-queue';

const HOUR = 3_600_000;

/** In how many stores a page is offered to be opened. */
const MOST_STORES = 4;

/** Everything to be seen to, by when it ends: the page that is open all day. */
export function QueueTab({ queue: whole }: TabProps) {
  const [kind, setKind] = useKind();
  const [{ marketplace, account }, setWhere] = useState<Omit<QueueFilter, 'kind'>>({});
  const part = marketplace !== undefined || account !== undefined;
  const some = useQueue({ marketplace, account }, part);
  const { answer, broken, refresh, more } = part ? some : whole;
  const answered = answer !== undefined;
  // The history is watched from the first answer on, and asked once more for what came meanwhile.
  const trace = useLiveQuery(async () => (answered ? queueTrace(history) : 0), refresh, [answered]);
  const now = useMinute();
  const hour = Math.floor(now / HOUR);
  useEffect(() => {
    // A day that ends takes its feedback with it: what is due is asked for anew, while the minutes move by themselves.
    if (trace) refresh();
  }, [trace, hour, refresh]);
  useEffect(() => {
    if (answered) performance.mark('makegood-usable');
  }, [answered]);
  const onFilter = (next: QueueFilter): void => {
    if (next.kind !== kind) setKind(next.kind);
    setWhere({ marketplace: next.marketplace, account: next.account });
  };
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  const stores = marketplace ? [marketplace] : (answer?.stores ?? []).slice(0, MOST_STORES);
  return (
    <>
      <QueueFilters
        filter={{ kind, marketplace, account }}
        marketplaces={marketplaces}
        accounts={(answer ?? whole.answer)?.accounts ?? []}
        onFilter={onFilter}
      />
      {!answer && <p class="quiet">{t('loading')}</p>}
      {answer && <AsOf seen={answer.seen} stores={stores.map(marketplaceOf)} now={now} />}
      {answer && <QueueBody {...{ answer, kind, refresh, more }} filtered={part || kind !== undefined} />}
    </>
  );
}
