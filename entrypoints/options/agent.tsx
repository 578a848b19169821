import { AgentLimits } from '../../components/options/agent-limits';
import type { Say } from '../../components/options/use-said';
import { useSetting } from '../../components/use-setting';
import type { AgentLimit } from '../../lib/domain/agent-limit-draft';
import type { Currency } from '../../lib/domain/money';
import { withKey } from '../../lib/domain/with-key';
import { t } from '../../lib/i18n';
import { managedLimits } from '../../lib/storage/managed';
import { agentLimits } from '../../lib/storage/settings';
import { useChange } from './use-change';

export function Agent({ say }: { say: Say }) {
  const [own, change] = useChange(agentLimits, say);
  const [managed] = useSetting(managedLimits);
  if (!own || managed === undefined) return <p class="quiet">{t('loading')}</p>;
  const set = (currency: Currency, limit: AgentLimit | undefined, text: string): void =>
    change(
      (now) => withKey(now, currency, limit),
      text,
      (now, before) => withKey(now, currency, before[currency]),
    );
  return (
    <AgentLimits
      own={own}
      managed={managed ?? undefined}
      onSave={(currency, limit) => set(currency, limit, t('optionsLimitSaved', currency))}
      onRemove={(currency) => set(currency, undefined, t('optionsLimitRemoved', currency))}
    />
  );
}
