import { useState } from 'preact/hooks';
import { monthName } from '../../components/dashboard/month-name';
import { BehindList } from '../../components/performance/behind-list';
import { figureName } from '../../components/performance/words';
import { useLiveQuery } from '../../components/use-live-query';
import { type FigureId, figures } from '../../lib/domain/month/figures';
import { monthViews } from '../../lib/domain/month/view';
import { t } from '../../lib/i18n';
import { marketplaceOf } from '../../lib/policies/marketplaces';
import { history } from '../../lib/storage/database';
import { behindFigure } from '../../lib/storage/month-behind';
import { keptMonths } from '../../lib/storage/month-queries';
import { PerformanceGoodwill } from './performance-goodwill';
import type { Scope } from './performance-scope';

type Props = { figure: FigureId; month: string; scope: Scope };

/** How many stand behind a figure by the count of its month; nothing where the figure counts something else, such as money. */
async function totalOf(figure: FigureId, month: string, scope: Scope): Promise<number | undefined> {
  const [view] = monthViews(await keptMonths(history, month, month), [month], scope);
  const { unit, cell } = figures[figure];
  const found = view && cell(view, undefined);
  if (found?.state !== 'value') return undefined;
  if (unit === 'count' && figure !== 'units') return found.value;
  return unit === 'ppm' && figure !== 'reply-share' ? found.part : undefined;
}

/** The orders behind one figure of one month. */
export function PerformanceBehind({ figure, month, scope }: Props) {
  const [broken, setBroken] = useState(false);
  const { stores, all } = scope;
  const found = useLiveQuery(
    async () => {
      const [list, total] = await Promise.all([
        behindFigure(history, { figure, month, stores, all }),
        totalOf(figure, month, scope),
      ]);
      return { list, total };
    },
    () => setBroken(true),
    [figure, month, scope.store],
  );
  return (
    <section aria-labelledby="behind-title">
      <p>
        <a href="#performance">← {t('perfBack')}</a>
      </p>
      <h3 id="behind-title">
        {figureName(figure)}, {monthName(month)}
      </h3>
      {broken && <p class="problem">{t('stateMissing')}</p>}
      {!found && !broken && <p class="quiet">{t('loading')}</p>}
      {(figure === 'goodwill' || figure === 'concessions') && (
        <PerformanceGoodwill {...{ month, scope }} onBroken={() => setBroken(true)} />
      )}
      {found && <BehindList row={{ figure, unit: figures[figure].unit }} {...found} storeOf={marketplaceOf} />}
    </section>
  );
}
