import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import type { MessageLine } from '../../lib/domain/message/message-view';
import { t } from '../../lib/i18n';
import { ConversationLink } from '../message/conversation-link';
import { About, Danger, Standing } from '../message/message-state';
import { DataTable, type Row } from '../options/data-table';
import { When } from '../when';
import { moveByArrows } from './arrow-rows';

type Props = {
  lines: readonly MessageLine[];
  storeOf(code: MarketplaceCode): Marketplace;
  onSettle(line: MessageLine): void;
};

function rowOf(line: MessageLine, { storeOf, onSettle }: Props): Row {
  const { threadId, orderId, marketplace, triage, seenAt } = line;
  const danger = triage !== undefined && triage.danger.length > 0;
  return {
    key: threadId,
    data: {
      'data-thread-id': threadId,
      ...(orderId && { 'data-order-id': orderId }),
      ...(danger && { 'data-danger': 'true' }),
    },
    cells: [
      <span key="conversation">
        <ConversationLink line={line} marketplace={marketplace && storeOf(marketplace)} />{' '}
        {marketplace && <span class="tag">{marketplace}</span>}
      </span>,
      <span key="due">
        <Standing line={line} />
      </span>,
      <span key="about">
        <Danger line={line} /> <About line={line} />
      </span>,
      <span key="seen" class="quiet">
        <When at={seenAt} />
      </span>,
      <button key="settle" type="button" name="settle" class="plain" onClick={() => onSettle(line)}>
        {t('messagesSettle')}
      </button>,
    ],
  };
}

/** Conversations as a table, the most urgent first; each opens its page in Seller Central, or is noted as needing no answer. */
export function MessageTable(props: Props) {
  const columns = [t('messagesConversation'), t('messagesDue'), t('messagesAbout'), t('cardSeen'), t('messagesDone')];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go on from the links and buttons of the rows.
    <div class="message-table" onKeyDown={moveByArrows}>
      <DataTable caption={t('messagesTitle')} columns={columns} rows={props.lines.map((line) => rowOf(line, props))} />
    </div>
  );
}
