import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { type Segment, segmentsOf } from '../../lib/domain/text/segments';
import { t } from '../../lib/i18n';

type Mark = 'decides' | 'spoils';

function Piece({ piece: { text, mark } }: { piece: Segment<Mark> }) {
  if (!mark) return <>{text}</>;
  return (
    <mark class={mark} data-mark={mark} title={mark === 'decides' ? t('fbMarked') : t('fbSpoils')}>
      {text}
    </mark>
  );
}

/** The buyer's words with those that decide, and the clause that stands against it. They are text, and never markup. */
export function MarkedComment({
  comment,
  removal,
}: {
  comment: string;
  removal: NonNullable<FeedbackLine['removal']>;
}) {
  if (comment.trim() === '') return <p class="quiet">{t('fbNoWords')}</p>;
  const { decisive, spoils } = removal;
  const spans = [
    ...(spoils ? [{ ...spoils, mark: 'spoils' as const }] : []),
    ...decisive.map((span) => ({ ...span, mark: 'decides' as const })),
  ];
  return (
    <>
      <blockquote class="comment" dir="auto">
        {segmentsOf(comment, spans).map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </blockquote>
      {(decisive.length > 0 || spoils) && (
        <p class="legend quiet">
          {decisive.length > 0 && <mark class="decides">{t('fbMarked')}</mark>}{' '}
          {spoils && <mark class="spoils">{t('fbSpoils')}</mark>}
        </p>
      )}
    </>
  );
}
