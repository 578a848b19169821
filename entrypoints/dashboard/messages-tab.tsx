import { useState } from 'preact/hooks';
import { MessageList } from '../../components/dashboard/message-list';
import { StoreFilter } from '../../components/dashboard/store-filter';
import { StatusBar } from '../../components/options/status-bar';
import { useSaid } from '../../components/options/use-said';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { MessageLine } from '../../lib/domain/message/message-view';
import { t } from '../../lib/i18n';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { ask } from '../order-card/ask';
import { useMessageQueue } from './use-message-queue';
import { useVisits } from './use-visits';

/** The queue of messages: what is due, by when, and what was not delivered. */
export function MessagesTab() {
  const visit = useVisits();
  const [store, setStore] = useState<MarketplaceCode>();
  const { due, broken, more } = useMessageQueue(store, visit);
  const { said, say, close } = useSaid();
  const settle = ({ threadId, seenAt }: MessageLine, kind: 'no-response-needed' | 'open', done: () => void): void => {
    const settled = { kind, at: new Date().toISOString(), seenAt };
    ask('settleThread', { threadId, settled }).then(done, () => say(t('messagesNotNoted')));
  };
  const onSettle = (line: MessageLine): void =>
    settle(line, 'no-response-needed', () =>
      say(t('messagesSettled', line.orderId ?? t('messageQuestion')), () =>
        settle(line, 'open', () => say(t('optionsUndone'))),
      ),
    );
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  return (
    <>
      <p class="intro">{t('messagesIntro')}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <StoreFilter marketplaces={marketplaces} value={store} onValue={setStore} />
      </form>
      <MessageList due={due} filtered={store !== undefined} storeOf={marketplaceOf} onSettle={onSettle} onMore={more} />
      <StatusBar said={said} close={close} />
    </>
  );
}
