import { useOnDemand } from '../../components/use-on-demand';
import { t } from '../../lib/i18n';
import { type Tab, type TabProps, tabs } from './tabs';

/** One part of the dashboard, once its script is there. */
export function OpenTab({ tab, ...props }: TabProps & { tab: Tab }) {
  const found = useOnDemand(true, async () => ({ Part: await tabs[tab].load() }));
  if (found.state === 'failed') return <p class="problem">{t('stateMissing')}</p>;
  if (found.state !== 'here') return <p class="quiet">{t('loading')}</p>;
  const { Part } = found.thing;
  return <Part {...props} />;
}
