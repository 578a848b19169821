import type { Currency } from '../../domain/money';
import { findMoney } from '../../domain/read-money';
import { type Chunk, textOf } from '../dom';
import { LIMIT, OTHER, RETURN_SHIPPING, says, TOTAL } from '../labels';
import { placeOf } from './grid';
import { type FormLine, lineAround } from './lines';
import type { TotalLimit } from './read-line';

/**
 * What the form says about limits outside of its boxes. A text that speaks of the total, or of both concessions at
 * once, with one amount is the limit of the line it stands in. Any other limit with money leaves the lines unclear: no
 * rule may stand in for what the page says and we cannot place.
 */
export function totalLimits(
  strays: readonly Chunk[],
  lines: readonly FormLine[],
  currency: Currency | undefined,
): Map<string, TotalLimit> {
  const result = new Map<string, TotalLimit>(lines.map(({ key }) => [key, { unclear: false }]));
  for (const { text, element } of strays) {
    const mentions = says(LIMIT, text) && !placeOf(element) ? findMoney(textOf(element), currency) : [];
    if (mentions.length === 0) continue;
    const [limit] = mentions;
    const line = lineAround(element, lines);
    const ofTotal = says(TOTAL, text) || (says(RETURN_SHIPPING, text) && says(OTHER, text));
    const before = line && result.get(line.key);
    const agrees =
      !before?.limit || (before.limit.amount === limit?.amount && before.limit.currency === limit.currency);
    if (line && ofTotal && mentions.length === 1 && limit && limit.amount >= 0 && !before?.unclear && agrees)
      result.set(line.key, { limit, unclear: false });
    else for (const { key } of line ? [line] : lines) result.set(key, { unclear: true });
  }
  return result;
}
