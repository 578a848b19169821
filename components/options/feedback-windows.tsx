import { type FeedbackWindow, standardDays } from '../../lib/domain/feedback/feedback-window';
import type { Fact } from '../../lib/domain/policy';
import { readDays } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { WindowBox } from './window-box';
import { WindowSources } from './window-sources';

type Props = {
  buyerDays: number;
  requestDays: number;
  published: readonly Fact<FeedbackWindow>[];
  onBuyerDays(days: number): void;
  onRequestDays(days: number): void;
};

/** For how many days feedback can be removed, by its buyer and by Amazon, with what is published of it. */
export function FeedbackWindows({ buyerDays, requestDays, published, onBuyerDays, onRequestDays }: Props) {
  const of = (window: FeedbackWindow['window']) => published.filter(({ value }) => value.window === window);
  const box = { unit: t('optionsDays'), problem: t('optionsDaysProblem'), read: readDays };
  return (
    <>
      <h3>{t('optionsFeedbackDays')}</h3>
      <p class="quiet">{t('optionsFeedbackDaysIntro')}</p>
      <WindowBox
        {...box}
        name="feedbackBuyerDays"
        label={t('optionsBuyerDays')}
        value={buyerDays}
        standard={standardDays['buyer-removal']}
        onValue={onBuyerDays}
      />
      <WindowSources published={of('buyer-removal')} />
      <WindowBox
        {...box}
        name="feedbackRequestDays"
        label={t('optionsRequestDays')}
        value={requestDays}
        standard={standardDays['amazon-request']}
        onValue={onRequestDays}
      />
      <WindowSources published={of('amazon-request')} />
    </>
  );
}
