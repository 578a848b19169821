import { t } from '../lib/i18n';

/** Stars from one to five, as signs for the eye and in words for everybody else. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span class="stars" role="img" aria-label={t('fbStars', rating)} data-rating={rating}>
      {'★'.repeat(rating)}
      {'☆'.repeat(5 - rating)}
    </span>
  );
}
