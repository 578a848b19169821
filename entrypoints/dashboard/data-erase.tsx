import { useState } from 'preact/hooks';
import { EraseOrder, type Looked } from '../../components/data/erase-order';
import { EraseRequest } from '../../components/data/erase-request';
import { ErasedList } from '../../components/data/erased-list';
import { Section } from '../../components/options/section';
import type { Say } from '../../components/options/use-said';
import { foundOf, liftErasure } from '../../lib/backup/erase-order';
import type { ErasureScope } from '../../lib/domain/backup/erasure';
import type { OrderId } from '../../lib/domain/ids';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { markOf } from '../../lib/storage/erasure-store';
import { bringBack, countKept, erase, erasedHere } from './data-erased';

async function look(order: OrderId): Promise<Looked> {
  const [found, mark] = await Promise.all([foundOf(history, order), markOf(history, order)]);
  return { order, mark, found: found.map(({ table, records }) => ({ table: table.name, records })) };
}

/** Erasing by order and at a buyer's request; what was erased here can be brought back. */
export function DataErase({ say }: { say: Say }) {
  const [looked, setLooked] = useState<Looked>();
  const [kept, setKept] = useState<number>();
  const erased = erasedHere.use();
  const failed = (): void => say(t('dataNotErased'));
  const again = (order: OrderId): Promise<void> => look(order).then(setLooked, failed);
  const undo = async (ids: readonly number[]): Promise<void> => {
    const orders: string[] = [];
    for (const id of ids) orders.push((await bringBack(id)) ?? '');
    say(t('dataBroughtBack', orders.join(', ')));
    if (looked) await again(looked.order);
  };
  const tryUndo = (ids: readonly number[]): void => void undo(ids).catch(() => say(t('optionsNotStored')));
  const go = async (orders: readonly OrderId[], scope: ErasureScope): Promise<void> => {
    const ids = await erase(orders, scope);
    say(t('dataErased', orders.join(', ')), () => tryUndo(ids));
    if (looked) await again(looked.order);
  };
  const count = (ids: readonly OrderId[]): void => void countKept(ids).then(setKept, () => setKept(undefined));
  const lift = (order: OrderId): void =>
    void liftErasure(history, order, new Date().toISOString()).then(() => {
      say(t('dataLifted', order));
      return again(order);
    }, failed);
  const rows = erased.map(({ id, orderId, scope }) => ({ id, order: orderId, scope }));
  return (
    <>
      <Section id="erase" title={t('dataErase')} intro={t('dataEraseIntro')}>
        <EraseOrder looked={looked} onLook={again} onErase={(id) => void go([id], 'all').catch(failed)} onLift={lift} />
        <ErasedList rows={rows} onUndo={(id) => tryUndo([id])} />
      </Section>
      <Section id="request" title={t('dataRequest')}>
        <EraseRequest kept={kept} onIds={count} onErase={(ids, scope) => void go(ids, scope).catch(failed)} />
      </Section>
    </>
  );
}
