import { countText } from '../../components/count-text';
import { FeedbackWindows as Boxes } from '../../components/options/feedback-windows';
import type { Say } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import { feedbackWindows } from '../../lib/policies/feedback-windows';
import { feedbackBuyerDays, feedbackRequestDays } from '../../lib/storage/settings';
import { useChange } from './use-change';

export function FeedbackWindows({ say }: { say: Say }) {
  const [buyerDays, changeBuyer] = useChange(feedbackBuyerDays, say);
  const [requestDays, changeRequest] = useChange(feedbackRequestDays, say);
  if (buyerDays === undefined || requestDays === undefined) return null;
  return (
    <Boxes
      buyerDays={buyerDays}
      requestDays={requestDays}
      published={feedbackWindows.facts}
      onBuyerDays={(days) =>
        changeBuyer(
          () => days,
          t('optionsBuyerDaysSaved', countText(days)),
          (_, before) => before,
        )
      }
      onRequestDays={(days) =>
        changeRequest(
          () => days,
          t('optionsRequestDaysSaved', countText(days)),
          (_, before) => before,
        )
      }
    />
  );
}
