import type { HitKind } from '../../lib/domain/search/query';
import type { PieceOf } from '../../lib/domain/search/search-doc';
import { t } from '../../lib/i18n';

/** What a kind of things is called, many of them. */
export function kindText(kind: HitKind): string {
  if (kind === 'order') return t('searchKindOrder');
  if (kind === 'product') return t('searchKindProduct');
  if (kind === 'feedback') return t('searchKindFeedback');
  if (kind === 'message') return t('searchKindMessage');
  return kind === 'note' ? t('searchKindNote') : t('searchKindSnippet');
}

/** What one of it is called. */
export function oneText(kind: HitKind): string {
  if (kind === 'order') return t('searchOneOrder');
  if (kind === 'product') return t('searchOneProduct');
  if (kind === 'feedback') return t('searchOneFeedback');
  if (kind === 'message') return t('searchOneMessage');
  return kind === 'note' ? t('searchOneNote') : t('searchOneSnippet');
}

/** What a piece of a text is, where that does not go without saying. */
export function pieceText(of: PieceOf): string | undefined {
  if (of === 'reply') return t('searchPieceReply');
  if (of === 'earlier') return t('searchPieceEarlier');
  if (of === 'buyer') return t('searchPieceBuyer');
  if (of === 'seller') return t('searchPieceSeller');
  return of === 'amazon' ? 'Amazon' : undefined;
}
