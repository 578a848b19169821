import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { formatMoney } from '../../lib/domain/money';
import { ppmOf } from '../../lib/domain/month/cell';
import type { WeekReport } from '../../lib/domain/month/week';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { durationText } from '../duration';
import { percentText } from '../percent-text';
import { BehindList } from './behind-list';
import { CausesCut, Complaints, RefundCauses } from './causes-view';

/** What is due at this moment, as far as anything of its kind was ever seen; absent for a week that is over. */
export type DueNow = { messages?: { count: number; overdue: number } | undefined; feedback?: number | undefined };

/** The lines of a week in words and figures, in their order; what was not seen says so. */
export function weekLines(report: WeekReport, due: DueNow | undefined): { name: string; id: string; text: string }[] {
  const { feedback, removed, concessions, replies } = report;
  const notSeen = t('perfNotSeen');
  const count = (value: number | undefined): string => (value === undefined ? notSeen : countText(value));
  const answered = replies && replies.answered > 0 ? replies : undefined;
  const line = (id: string, name: string, text: string) => ({ id, name, text });
  return [
    ...(due
      ? [
          line(
            'due-messages',
            t('perfDueMessages'),
            due.messages
              ? t('perfDueOverdue', countText(due.messages.count), countText(due.messages.overdue))
              : notSeen,
          ),
          line('due-feedback', t('perfDueFeedback'), count(due.feedback)),
        ]
      : []),
    line('positive', t('dashboardPositive'), count(feedback?.positive)),
    line('neutral', t('dashboardNeutral'), count(feedback?.neutral)),
    line('negative', t('dashboardNegative'), count(feedback?.negative)),
    line('removed', t('perfRemovedInWeek'), count(removed)),
    line('concessions', t('perfConcessions'), count(concessions?.count)),
    line(
      'goodwill',
      t('perfGoodwill'),
      concessions
        ? concessions.money.map((money) => formatMoney(money, interfaceLanguage())).join(' + ') || '–'
        : notSeen,
    ),
    line(
      'reply-share',
      t('perfReplyShare'),
      answered
        ? `${percentText(ppmOf(answered.inTime, answered.answered))} (${t('fbOf', countText(answered.inTime), countText(answered.answered))})`
        : replies
          ? '–'
          : notSeen,
    ),
    line(
      'reply-mean',
      t('perfReplyMean'),
      answered ? durationText(Math.round(answered.minutes / answered.answered)) : replies ? '–' : notSeen,
    ),
    line('waiting', t('perfWaiting'), count(replies?.waiting)),
    ...(replies && replies.uncertain > 0
      ? [line('uncertain', t('perfUncertainReplies'), countText(replies.uncertain))]
      : []),
  ];
}

type Props = { report: WeekReport; due: DueNow | undefined; storeOf(code: MarketplaceCode): Marketplace | undefined };

/** One week on one page: what a team lead prints or pastes. */
export function WeekView({ report, due, storeOf }: Props) {
  const { feedback, causes } = report;
  return (
    <>
      <dl class="facts week">
        {weekLines(report, due).map(({ id, name, text }) => (
          <div key={id} data-week={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {feedback && feedback.negatives.length > 0 && (
        <section aria-labelledby="negatives-title">
          <h3 id="negatives-title">{t('perfNewNegative')}</h3>
          <BehindList
            row={{ figure: 'feedback-negative', unit: 'count' }}
            list={{ rows: feedback.negatives, more: feedback.negative > feedback.negatives.length }}
            total={feedback.negative}
            storeOf={storeOf}
          />
        </section>
      )}
      <section aria-labelledby="causes-title">
        <h3 id="causes-title">{t('perfTopCauses')}</h3>
        <Complaints causes={causes} />
        <RefundCauses causes={causes} />
        <CausesCut causes={causes} />
      </section>
    </>
  );
}
