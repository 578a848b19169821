import type { Currency } from '../../domain/money';
import { type Chunk, textOf } from '../dom';
import { CONCESSION, LIMIT, OTHER, RETURN_SHIPPING, says } from '../labels';
import { limitIn } from './limit';
import { type FormLine, lineAround } from './lines';
import { mentionsAmount } from './mentions';
import { kindNamed } from './naming';
import type { TotalLimit } from './read-line';

/**
 * What the form says about limits outside of its boxes. A text that says a limit of concessions, or of both at once, and
 * nothing else is the limit of the line it stands in. Any other amount beside words of limits or concessions leaves the
 * lines unclear: no rule may stand in for what the page says and we cannot place.
 */
export function totalLimits(
  strays: readonly Chunk[],
  lines: readonly FormLine[],
  currency: Currency | undefined,
): Map<string, TotalLimit> {
  const result = new Map<string, TotalLimit>(lines.map(({ key }) => [key, { unclear: false }]));
  for (const { element } of strays) {
    // A cell says what its whole row says.
    const text = textOf(element.closest('tr, [role="row"], kat-table-row') ?? element);
    const ofConcessions = says(CONCESSION, text) || (says(RETURN_SHIPPING, text) && says(OTHER, text));
    const speaks = says(LIMIT, text) || ofConcessions || says(RETURN_SHIPPING, text) || says(OTHER, text);
    const ofParts = kindNamed(text) === 'refund' && !ofConcessions;
    if (!speaks || !mentionsAmount(text) || ofParts) continue;
    const line = lineAround(element, lines);
    const before = line && result.get(line.key);
    const limit = ofConcessions && says(LIMIT, text) ? limitIn(text, currency) : undefined;
    const agrees = before && !before.unclear && (!before.limit || before.limit.amount === limit?.amount);
    if (line && limit && agrees) result.set(line.key, { limit, unclear: false });
    else for (const { key } of line ? [line] : lines) result.set(key, { unclear: true });
  }
  return result;
}
