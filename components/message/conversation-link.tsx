import type { Marketplace } from '../../lib/domain/marketplace';
import { conversationPath, type Named } from '../../lib/domain/message/conversation-path';
import { t } from '../../lib/i18n';

type Props = { line: Named; marketplace?: Marketplace | undefined };

/** A conversation by its order, or as a question before a sale; a link to its page in Seller Central where the store is known. */
export function ConversationLink({ line, marketplace }: Props) {
  const name = line.orderId ?? t('messageQuestion');
  const host = marketplace?.hosts[0];
  const path = conversationPath(line);
  if (!host || !path) return <span>{name}</span>;
  return (
    <a href={`https://${host}${path}`} target="_blank" rel="noreferrer" data-link="conversation">
      {name}
    </a>
  );
}
