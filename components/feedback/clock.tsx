import type { FeedbackClock, FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { Day } from '../day';

/** A last day; both readings where day and month of what was printed could change places. */
export function LastDay({ until, today }: { until: FeedbackClock['until']; today: string }) {
  if ('day' in until) return <Day day={until.day} today={today} />;
  const [early, late] = [...until.either].sort().map((day) => <Day key={day} day={day} today={today} />);
  return <Around text="fbEither" parts={[early, late]} />;
}

/** What is left of a clock, in whole days; by the earlier reading where there are two. */
export function leftText({ left }: FeedbackClock): string {
  if (left === undefined) return '';
  return left === 0 ? t('fbLastDay') : left === 1 ? t('fbOneDay') : t('fbDaysLeft', left);
}

type Props = {
  of: 'buyer' | 'amazon';
  clock: FeedbackClock;
  today: string;
  /** Said a second time: the figure stands elsewhere. */
  again?: boolean;
  /** It runs, and nothing calls for what it allows: said as a fact, with no days that press. */
  calm?: boolean;
};

function basisText({ of, clock }: Pick<Props, 'of' | 'clock'>): string {
  if (clock.basis === 'own') return t('fbRuleOwn');
  return of === 'buyer' ? t('fbRule2012') : t('fbRuleThird');
}

const SOON = 7;

/** One of the two clocks of a feedback: until when, how many days that is, and what it rests on. */
export function Clock({ of, clock, today, again, calm }: Props) {
  const name = of === 'buyer' ? 'buyer-removal-until' : 'amazon-request-until';
  const over = clock.state === 'over';
  const text =
    of === 'buyer'
      ? over
        ? 'fbBuyerOver'
        : 'fbBuyerUntil'
      : over
        ? 'fbAmazonOver'
        : calm
          ? 'fbAmazonCalm'
          : 'fbAmazonUntil';
  const left = leftText(clock);
  return (
    <span
      class={over || calm ? 'clock quiet' : 'clock'}
      data-figure={again ? undefined : name}
      data-basis={clock.basis}
      data-state={clock.state}
    >
      <Around text={text} parts={[<LastDay key="day" until={clock.until} today={today} />]} />{' '}
      <span class="quiet">({basisText({ of, clock })})</span>
      {!over && !calm && left !== '' && (
        <>
          {' · '}
          <b class={(clock.left ?? 0) <= SOON ? 'soon' : undefined}>{left}</b>
        </>
      )}
    </span>
  );
}

/** Said beside clocks where it is not known in which store they run: no zone tells their last day for certain. */
export function AboutDay({ line: { marketplace } }: { line: Pick<FeedbackLine, 'marketplace'> }) {
  if (marketplace) return null;
  return (
    <span class="quiet about" data-approximate="day">
      ≈ {t('fbAboutDay')}
    </span>
  );
}
