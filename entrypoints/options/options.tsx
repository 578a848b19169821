import { OptionsFrame } from '../../components/options/options-frame';
import { PolicyTable } from '../../components/options/policy-table';
import { Section } from '../../components/options/section';
import { useSaid } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import { marketplaces } from '../../lib/policies/marketplaces';
import { policies } from '../../lib/policies/policies';
import { SampleNotice } from '../dashboard/sample-bar';
import { Agent } from './agent';
import { Health } from './health';
import { OwnRules } from './own-rules';
import { Pages } from './pages';
import { ReplyRules } from './reply-rules';
import { Report } from './report';
import { Snippets } from './snippets';
import { Taught } from './taught';
import { TimeWindows } from './time-windows';
import { useHash } from './use-hash';

/** The person's own settings, and what they rest on. A page report stands alone: it is looked at, and nothing else. */
export function Options() {
  const view = useHash();
  const { said, say, close } = useSaid();
  return (
    <OptionsFrame view={view} said={said} close={close}>
      <SampleNotice />
      {view === 'report' ? (
        <Section id="report" title={t('optionsReport')} intro={t('optionsReportIntro')}>
          <Report say={say} />
        </Section>
      ) : (
        <>
          <Section id="pages" title={t('optionsPages')} intro={t('optionsPagesIntro')}>
            <Pages say={say} />
          </Section>
          <Section id="limits" title={t('optionsLimits')} intro={t('optionsLimitsIntro')}>
            <OwnRules say={say} />
          </Section>
          <TimeWindows say={say} />
          <Section id="agent" title={t('optionsAgent')} intro={t('optionsAgentIntro')}>
            <Agent say={say} />
          </Section>
          <Snippets say={say} />
          <ReplyRules say={say} />
          <Section id="taught" title={t('optionsTaught')} intro={t('optionsTaughtIntro')}>
            <Taught say={say} />
          </Section>
          <Section id="health" title={t('optionsHealth')} intro={t('optionsHealthIntro')}>
            <Health />
          </Section>
          <Section id="policies" title={t('optionsPolicies')} intro={t('optionsPoliciesIntro')}>
            <PolicyTable policies={policies} marketplaces={marketplaces} />
          </Section>
        </>
      )}
    </OptionsFrame>
  );
}
