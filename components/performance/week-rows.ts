import { topicTexts } from '../../lib/domain/feedback/topic-texts';
import { LOOKED_THROUGH } from '../../lib/domain/month/causes';
import type { WeekReport } from '../../lib/domain/month/week';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import type { weekLines } from './week-view';
import { reasonName } from './words';

/** The week as rows of a table, to paste or to save. */
export function weekRows({ from, to, feedback, causes }: WeekReport, lines: ReturnType<typeof weekLines>): string[][] {
  const { trend, refundReasons, returnReasons, cut } = causes;
  return [
    [t('perfWeek'), `${from} – ${to}`],
    ...lines.map(({ name, text }) => [name, text]),
    ...(feedback?.negatives ?? []).map(({ orderId = '', stars = 0, day = '' }) => [
      t('perfNewNegative'),
      orderId,
      day,
      t('fbStars', stars),
    ]),
    ...trend.topics.map(({ topic, total }) => [t('perfTopCauses'), t(topicTexts[topic]), countText(total)]),
    ...refundReasons.map(({ reason, count }) => [t('perfRefundReasons'), reasonName(reason), countText(count)]),
    ...returnReasons.map(({ code, count }) => [t('perfReturnReasons'), code, countText(count)]),
    ...(cut ? [[t('perfTopCauses'), t('perfCausesCut', countText(LOOKED_THROUGH))]] : []),
  ];
}
