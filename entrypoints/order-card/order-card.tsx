import { OrderCard } from '../../components/order-card';
import { useSetting } from '../../components/use-setting';
import type { OrderId } from '../../lib/domain/ids';
import { t } from '../../lib/i18n';
import { cardOpen } from '../../lib/storage/card-open';
import { useNotes } from './use-notes';
import { useOrderCard } from './use-order-card';

/** What is remembered of one order, in a frame on any page about it. */
export function OrderCardPage({ orderId, news }: { orderId: OrderId; news: EventTarget }) {
  const { card, broken, load } = useOrderCard(orderId, news);
  const { draft, write, removed, unsaved, busy, save, add } = useNotes(orderId, load);
  const [open, setOpen] = useSetting(cardOpen);
  if (card?.off)
    return (
      <main data-state="off">
        <p class="quiet">{t('cardOffHere')}</p>
      </main>
    );
  return (
    <main data-state={broken ? 'error' : card ? 'read' : 'loading'} data-order-id={orderId}>
      <OrderCard
        orderId={orderId}
        card={card}
        broken={broken}
        retry={() => void load()}
        open={open ?? false}
        onFold={setOpen}
        save={save}
        addStep={(kind) => void add(kind)}
        removed={removed}
        unsaved={unsaved}
        busy={busy}
        draft={draft}
        onDraft={write}
        onAdd={() => void add('note', draft.trim())}
      />
    </main>
  );
}
