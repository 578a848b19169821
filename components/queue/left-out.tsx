import type { LeftOut as Count } from '../../lib/domain/queue/queue-answer';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';

const amount = ({ count, atLeast }: Count): string => (atLeast ? t('queueOver', countText(count)) : countText(count));

/** What was not looked at, and the way to look at more of it. */
export function LeftOut({
  older,
  further,
  onMore,
}: {
  older: Count;
  further: Count;
  onMore?: (() => void) | undefined;
}) {
  if (older.count + further.count === 0) return null;
  return (
    <div class="left-out">
      {older.count > 0 && (
        <p data-figure="queue-older" data-count={older.count}>
          {t('queueOlder', amount(older))}
        </p>
      )}
      {further.count > 0 && (
        <p data-figure="queue-further" data-count={further.count}>
          {t('queueFurther', amount(further))}
        </p>
      )}
      {onMore && (
        <button type="button" name="more" class="plain" onClick={onMore}>
          {t('dashboardMore')}
        </button>
      )}
    </div>
  );
}
