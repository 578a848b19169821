import type { Basis, ConcessionFigure, ConcessionMaximum } from '../lib/domain/concession';
import { formatMoney } from '../lib/domain/money';
import type { Left } from '../lib/domain/typed';
import { interfaceLanguage, t } from '../lib/i18n';
import { Figure } from './figure';
import { Grounds } from './grounds';

type Where = { item?: string | undefined; orderId?: string | undefined };
type Part = 'total' | 'returnShipping' | 'other';

const names = {
  total: 'concession-total-max',
  returnShipping: 'concession-return-shipping-max',
  other: 'concession-other-max',
  otherCeiling: 'concession-other-ceiling',
} as const;

const leftNames = {
  total: 'concession-left',
  returnShipping: 'concession-return-shipping-left',
  other: 'concession-other-left',
} as const;

const basisText = (basis: Basis): string =>
  basis === 'page'
    ? t('basisPage')
    : basis === 'own'
      ? t('basisOwn')
      : basis === 'policy'
        ? t('basisPolicy')
        : t('basisNone');

/** The other figure that a second source, or the published rule, would give. */
function Otherwise({ figure }: { figure: ConcessionFigure }) {
  const money = (value: NonNullable<ConcessionFigure['higher']>) => formatMoney(value, interfaceLanguage());
  if (figure.higher) return <p class="quiet">{t('otherReading', money(figure.higher))}</p>;
  if (figure.published) return <p class="quiet">{t('ruleWouldSay', money(figure.published))}</p>;
  return null;
}

function Line({
  part,
  label,
  maximum,
  left,
  item,
  orderId,
}: Where & { part: Part | 'otherCeiling'; label: string; maximum: ConcessionMaximum; left?: Left | undefined }) {
  const figure = maximum[part];
  if (!figure) return null;
  const remaining = part === 'otherCeiling' ? undefined : left?.[part];
  const over = part !== 'otherCeiling' && left?.over.includes(part);
  return (
    <div class={`line line-${part}${over ? ' over' : ''}`} data-item={item} data-order-id={orderId}>
      <div class="line-figures">
        <span class="label">{label}</span>
        <Figure
          name={names[part]}
          money={figure.money}
          basis={figure.basis}
          item={item}
          orderId={orderId}
          strong={part === 'total'}
        />
        {remaining && part !== 'otherCeiling' && (
          <span class="left">
            {over ? `⚠ ${t('overLimit')} ` : ''}
            {t('left')}{' '}
            <Figure
              name={leftNames[part]}
              money={remaining}
              basis={figure.basis}
              item={item}
              orderId={orderId}
              strong
            />
          </span>
        )}
        <span class={`basis basis-${figure.basis}`}>{basisText(figure.basis)}</span>
      </div>
      <Otherwise figure={figure} />
    </div>
  );
}

/** Which of the two published limits is the higher one, with both amounts. */
function Limits({ limits }: { limits: NonNullable<ConcessionMaximum['limits']> }) {
  const money = (value: typeof limits.share) => formatMoney(value, interfaceLanguage());
  return (
    <ul class="limits">
      <li class={limits.wins === 'share' ? '' : 'wins'} data-limit="shipping" data-wins={limits.wins !== 'share'}>
        {t('limitShipping')} <b>{money(limits.shipping)}</b>{' '}
        {limits.wins !== 'share' && (
          <span class="mark">✓ {t(limits.wins === 'both' ? 'limitsTie' : 'limitHigher')}</span>
        )}
      </li>
      <li class={limits.wins === 'shipping' ? '' : 'wins'} data-limit="share" data-wins={limits.wins !== 'shipping'}>
        {t('limitShare')} <b>{money(limits.share)}</b>{' '}
        {limits.wins !== 'shipping' && (
          <span class="mark">✓ {t(limits.wins === 'both' ? 'limitsTie' : 'limitHigher')}</span>
        )}
      </li>
    </ul>
  );
}

/** The most that may be given as a concession: total and split, what is left, which limit wins, and why. */
export function Concession({
  maximum,
  left,
  item,
  orderId,
}: Where & { maximum: ConcessionMaximum; left?: Left | undefined }) {
  return (
    <div class="concession" data-basis={maximum.basis}>
      <Line part="total" label={t('totalMax')} maximum={maximum} left={left} item={item} orderId={orderId} />
      {maximum.limits && <Limits limits={maximum.limits} />}
      <Line
        part="returnShipping"
        label={t('returnShippingMax')}
        maximum={maximum}
        left={left}
        item={item}
        orderId={orderId}
      />
      <Line part="other" label={t('otherMax')} maximum={maximum} left={left} item={item} orderId={orderId} />
      <Line part="otherCeiling" label={t('otherCeiling')} maximum={maximum} item={item} orderId={orderId} />
      {left?.unreadable && <p class="notice">{t('typedUnreadable')}</p>}
      <Grounds maximum={maximum} />
    </div>
  );
}
