import { countryName } from '../../components/country-name';
import { pageName } from '../../components/options/names';
import { Switches } from '../../components/options/switches';
import type { Say } from '../../components/options/use-said';
import { pageKinds } from '../../lib/domain/page-kinds';
import { t } from '../../lib/i18n';
import { marketplaces } from '../../lib/policies/marketplaces';
import { switchedOff } from '../../lib/storage/settings';
import { useChange } from './use-change';

/** A list with an entry, or without it. */
const flip = <Entry,>(list: readonly Entry[], entry: Entry, has: boolean): Entry[] =>
  has ? [...list.filter((each) => each !== entry), entry] : list.filter((each) => each !== entry);

const said = (name: string, on: boolean): string => (on ? t('optionsOnNow', name) : t('optionsOffNow', name));

export function Pages({ say }: { say: Say }) {
  const [off, change] = useChange(switchedOff, say);
  if (!off) return <p class="quiet">{t('loading')}</p>;
  return (
    <Switches
      kinds={pageKinds}
      marketplaces={marketplaces}
      off={off}
      onPage={(kind, on) => {
        const set = (which: boolean) => (now: typeof off) => ({ ...now, pages: flip(now.pages, kind, which) });
        change(set(!on), said(pageName(kind), on), set(on));
      }}
      onMarketplace={(code, on) => {
        const set = (which: boolean) => (now: typeof off) => ({
          ...now,
          marketplaces: flip(now.marketplaces, code, which),
        });
        change(set(!on), said(countryName(code), on), set(on));
      }}
    />
  );
}
