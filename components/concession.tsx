import type { Basis, ConcessionMaximum } from '../lib/domain/concession';
import { formatMoney, type Money } from '../lib/domain/money';
import type { Left } from '../lib/domain/typed';
import { interfaceLanguage, t } from '../lib/i18n';
import { Figure } from './figure';
import { Grounds } from './grounds';

type Where = { item?: string | undefined; orderId?: string | undefined };
type Part = 'total' | 'returnShipping' | 'other';
type Shown = Where & { maximum: ConcessionMaximum; left?: Left | undefined };

const names = { total: '', returnShipping: 'return-shipping-', other: 'other-', otherCeiling: 'other-' } as const;

const print = (money: Money): string => formatMoney(money, interfaceLanguage());

/** What a figure rests on, in two words. */
function BasisMark({ basis }: { basis: Basis }) {
  const text = basis === 'page' ? t('basisPage') : basis === 'own' ? t('basisOwn') : t('basisPolicy');
  return <span class={`basis basis-${basis}`}>{text}</span>;
}

function Line({
  part,
  label,
  maximum,
  left,
  item,
  orderId,
  mark,
}: Shown & { part: Part | 'otherCeiling'; label: string; mark: boolean }) {
  const figure = maximum[part];
  if (!figure) return null;
  const of = (suffix: string, money: Money | undefined, strong = false) =>
    money && (
      <Figure
        name={`concession-${names[part]}${suffix}`}
        money={money}
        basis={figure.basis}
        item={item}
        orderId={orderId}
        strong={strong}
      />
    );
  const limit = part === 'otherCeiling' ? 'ceiling' : part === 'total' ? 'total-max' : 'max';
  const remaining = part === 'otherCeiling' ? undefined : left?.[part];
  const over = part === 'otherCeiling' ? undefined : left?.over[part];
  return (
    <div class={`line line-${part}`} data-over={over ? '' : undefined}>
      <span class="label">{label}</span>
      {of(limit, figure.money, part === 'total')}
      {remaining && (
        <span class="left">
          {t('left')} {of('left', remaining, true)}
        </span>
      )}
      {over && (
        <span class="over">
          ⚠ {of('over', over, true)} {t('overLimit')}
        </span>
      )}
      {mark && <BasisMark basis={figure.basis} />}
    </div>
  );
}

/** Which of the two published limits is the higher one, with both amounts. */
function Limits({ limits }: { limits: NonNullable<ConcessionMaximum['limits']> }) {
  const row = (name: 'shipping' | 'share', text: string) => {
    const wins = limits.wins === name || limits.wins === 'both';
    return (
      <li class={wins ? 'wins' : ''} data-limit={name} data-wins={wins}>
        {text} <b>{print(limits[name])}</b>{' '}
        {wins && <span class="mark">✓ {limits.wins === 'both' ? t('limitsTie') : t('limitHigher')}</span>}
      </li>
    );
  };
  return (
    <ul class="limits">
      {row('shipping', t('limitShipping'))}
      {row('share', t('limitShare'))}
    </ul>
  );
}

/** What else is to be said of the figures, each once: another reading, the rule behind the page, parts without a rule. */
function Notes({
  maximum: { total, returnShipping, other, otherCeiling, basis },
  promotion,
}: Pick<Shown, 'maximum'> & { promotion: boolean }) {
  const higher = total?.higher ?? returnShipping?.higher;
  const published = total ? total.published : (returnShipping?.published ?? other?.published);
  const notes = [
    total?.sumOfParts ? t('sumOfParts') : '',
    higher ? (promotion ? t('promotionNote', print(higher)) : t('otherReading', print(higher))) : '',
    published ? t('ruleWouldSay', print(published)) : '',
    basis === 'policy' && !total ? (otherCeiling ? t('noTotalPublished') : t('noOtherPublished')) : '',
  ];
  return notes.map((text) => text && <p class="quiet">{text}</p>);
}

/** The most that may be given as a concession: total and split, what is left, which limit wins, and why. */
export function Concession({ promotion = false, ...shown }: Shown & { promotion?: boolean }) {
  const { maximum, left } = shown;
  const { total, returnShipping, other, otherCeiling, basis, limits } = maximum;
  const mixed = [total, returnShipping, other, otherCeiling].some((figure) => figure && figure.basis !== basis);
  const line = (part: Part | 'otherCeiling', label: string) => (
    <Line {...shown} part={part} label={label} mark={mixed} />
  );
  return (
    <div class="concession" data-basis={basis}>
      {basis !== 'none' && !mixed && <BasisMark basis={basis} />}
      {line('total', t('totalMax'))}
      {limits && <Limits limits={limits} />}
      {line('returnShipping', t('returnShippingMax'))}
      {line('other', t('otherMax'))}
      {line('otherCeiling', t('otherCeiling'))}
      {left?.unreadable && <p class="warning">{t('typedUnreadable')}</p>}
      <Notes maximum={maximum} promotion={promotion && basis === 'policy'} />
      <Grounds grounds={maximum.grounds} />
    </div>
  );
}
