import type { FeedbackSummary } from '../../lib/domain/feedback/feedback-row';
import {
  type Outcome,
  type Overview,
  outcomeOf,
  outcomes,
  type Pressing,
  soonestOf,
} from '../../lib/domain/feedback/overview';
import { t } from '../../lib/i18n';
import { PanelFrame } from '../panel-frame';
import { Clock, LastDay, leftText } from './clock';
import { Rates } from './rates';
import { outcomeText, signs } from './words';

type Props = {
  overview: Overview;
  summary: FeedbackSummary | undefined;
  today: string;
  /** Shows the line of an order and puts the focus on it. */
  jump: (orderId: string) => void;
};

/** How many of the most pressing are named. */
const MOST = 5;

function Counts({ counts }: { counts: Record<Outcome, number> }) {
  return (
    <ul class="counts">
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome} data-count={outcome}>
            <span aria-hidden="true">{signs[outcome]}</span> <b>{counts[outcome]}</b> × {outcomeText(outcome)}
          </li>
        ))}
    </ul>
  );
}

function Row({ pressing: { line, clock }, today, jump }: { pressing: Pressing } & Pick<Props, 'today' | 'jump'>) {
  const { removal, rating, orderId } = line;
  if (!removal) return null;
  const outcome = outcomeOf(removal);
  return (
    <li>
      <button type="button" data-jump={orderId} aria-label={t('fbJump', orderId)} onClick={() => jump(orderId)}>
        <bdi>{orderId}</bdi>
      </button>
      <span class="stars">
        <span aria-hidden="true">{'★'.repeat(rating)}</span>
        <span class="visually-hidden">{t('fbStars', rating)}</span>
      </span>
      <span>
        <b>
          <LastDay until={clock.until} today={today} /> · {leftText(clock)}
        </b>
      </span>
      <span class="quiet">
        <span aria-hidden="true">{signs[outcome]}</span> {outcomeText(outcome)}
      </span>
    </li>
  );
}

const openText = (count: number): string =>
  count === 0 ? t('fbOpenNone') : count === 1 ? t('fbOpenOne') : t('fbOpenMany', count);

function Soonest({ pressing: { line, clock }, today }: { pressing: Pressing; today: string }) {
  return (
    <p>
      {t('fbSoonest')}{' '}
      <Clock of={clock === line.amazonRequest ? 'amazon' : 'buyer'} clock={clock} today={today} again />
    </p>
  );
}

const noneText = (struck: number): string =>
  struck === 0 ? t('fbNone') : struck === 1 ? t('fbOnlyStruckOne') : t('fbOnlyStruckMany', struck);

/** Above the list: how many can still be dealt with and by whom, what is most pressing, and the rates. */
export function FeedbackPanel({ overview, summary, today, jump }: Props) {
  const { low, counts, struck, vanished, pressing } = overview;
  const first = soonestOf(pressing);
  return (
    <PanelFrame title={t('feedbackTitle')}>
      {low === 0 ? (
        <p data-struck={struck}>{noneText(struck)}</p>
      ) : (
        <>
          <p class="open" data-open={pressing.length}>
            <b>{openText(pressing.length)}</b> <span class="quiet">{t('fbOfLow', low)}</span>
          </p>
          <Counts counts={counts} />
          {first && <Soonest pressing={first} today={today} />}
          {pressing.length > 0 && (
            <>
              <p class="item-name">{t('fbQueue')}</p>
              <ol class="queue">
                {pressing.slice(0, MOST).map((each) => (
                  <Row key={each.line.orderId} pressing={each} today={today} jump={jump} />
                ))}
              </ol>
            </>
          )}
        </>
      )}
      {vanished > 0 && (
        <p data-vanished={vanished}>✓ {vanished === 1 ? t('fbVanishedOne') : t('fbVanishedMany', vanished)}</p>
      )}
      {summary && <Rates summary={summary} />}
    </PanelFrame>
  );
}
