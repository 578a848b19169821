import { useState } from 'preact/hooks';
import '../../components/performance/performance.css';
import '../../components/performance/print.css';
import { PerformanceNav } from '../../components/performance/performance-nav';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { type FigureId, figureIds } from '../../lib/domain/month/figures';
import { isMonth } from '../../lib/domain/month/months';
import { t } from '../../lib/i18n';
import { marketplaces } from '../../lib/policies/marketplaces';
import { PerformanceBehind } from './performance-behind';
import { PerformanceMonths } from './performance-months';
import { useScope, useToday } from './performance-scope';
import { PerformanceWeek } from './performance-week';
import { useDesk } from './use-desk';
import { useRest } from './use-rest';

const figureOf = (text: string | undefined): FigureId | undefined => figureIds.find((each) => each === text);

/** How the account does: months side by side, the week for the wall, and behind each number its orders. */
export function PerformanceTab() {
  const [view, figure, month] = useRest();
  const [store, setStore] = useState<MarketplaceCode>();
  const scope = useScope(store);
  const today = useToday(store);
  const desk = useDesk();
  if (!scope) return <p class="quiet">{t('loading')}</p>;
  const behind = view === 'orders' ? figureOf(figure) : undefined;
  const week = view === 'week';
  return (
    <>
      <PerformanceNav open={week ? 'week' : 'months'} {...{ marketplaces, store }} onStore={setStore} />
      {behind && month && isMonth(month) ? (
        <PerformanceBehind key={`${behind} ${month}`} {...{ figure: behind, month, scope }} />
      ) : week ? (
        <PerformanceWeek {...{ scope, today, desk }} />
      ) : (
        <PerformanceMonths {...{ scope, today, desk }} />
      )}
    </>
  );
}
