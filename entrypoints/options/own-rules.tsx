import { countryName } from '../../components/country-name';
import { OwnLimits } from '../../components/options/own-limits';
import type { Say } from '../../components/options/use-said';
import { dayIn } from '../../lib/domain/calendar';
import type { ConcessionRule } from '../../lib/domain/concession-rule';
import { factsFor } from '../../lib/domain/facts-for';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { withKey } from '../../lib/domain/with-key';
import { t } from '../../lib/i18n';
import { calendars } from '../../lib/policies/calendars';
import { concessionLimits } from '../../lib/policies/concession-limits';
import { marketplaces } from '../../lib/policies/marketplaces';
import { ownConcessionRules } from '../../lib/storage/settings';
import { useChange } from './use-change';

/** What is published for a store on its own day today. */
const publishedIn = (code: MarketplaceCode) =>
  factsFor(concessionLimits, code, dayIn(new Date().toISOString(), calendars[code].timeZone));

export function OwnRules({ say }: { say: Say }) {
  const [own, change] = useChange(ownConcessionRules, say);
  if (!own) return <p class="quiet">{t('loading')}</p>;
  const set = (code: MarketplaceCode, rule: ConcessionRule | undefined, text: string): void =>
    change(
      (now) => withKey(now, code, rule),
      text,
      (now, before) => withKey(now, code, before[code]),
    );
  return (
    <OwnLimits
      marketplaces={marketplaces}
      own={own}
      factsFor={publishedIn}
      onSave={(code, rule) => set(code, rule, t('optionsLimitSaved', countryName(code)))}
      onRemove={(code) => set(code, undefined, t('optionsLimitRemoved', countryName(code)))}
    />
  );
}
