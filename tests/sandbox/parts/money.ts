/** Writes minor units the way one kind of page does. */
export type MoneyStyle = (minor: number) => string;

interface Shape {
  before?: string;
  after?: string;
  thousands?: string;
  decimal?: string;
  digits?: number;
}

function style({ before = '', after = '', thousands = ',', decimal = '.', digits = 2 }: Shape): MoneyStyle {
  return (minor) => {
    const whole = String(Math.floor(Math.abs(minor) / 10 ** digits)).replace(/\B(?=(\d{3})+$)/g, thousands);
    const rest = digits === 0 ? '' : decimal + String(Math.abs(minor) % 10 ** digits).padStart(digits, '0');
    return `${minor < 0 ? '-' : ''}${before}${whole}${rest}${after}`;
  };
}

const NBSP = '\u00a0';

/**
 * The shapes of money met on order pages, sign first in each: `$12.00`, `CA$12.00`, `€3.99`, `£3.99`, full-width
 * `￥7,600`, `USD 1,234.56` (seen with a refund as `-USD 12.00`), and for the languages of which no page was captured
 * what `Intl.NumberFormat` gives (`3,99 €` with a no-break space).
 */
export const money = {
  dollar: style({ before: '$' }),
  usDollar: style({ before: 'US$' }),
  canadianDollar: style({ before: 'CA$' }),
  australianDollar: style({ before: 'A$' }),
  singaporeDollar: style({ before: 'S$' }),
  pound: style({ before: '£' }),
  euro: style({ before: '€' }),
  euroGerman: style({ after: `${NBSP}€`, thousands: '.', decimal: ',' }),
  yen: style({ before: '￥', digits: 0 }),
  usdCode: style({ before: 'USD ' }),
  aedCode: style({ before: `AED${NBSP}` }),
} as const satisfies Record<string, MoneyStyle>;
