import { AccessList } from '../../components/onboarding/access-list';
import { FirstPages } from '../../components/onboarding/first-pages';
import { OnboardingStep } from '../../components/onboarding/onboarding-step';
import { PrivacyLines } from '../../components/onboarding/privacy-lines';
import { SampleOffer } from '../../components/onboarding/sample-offer';
import { StoreChoice } from '../../components/onboarding/store-choice';
import { WordsChoice } from '../../components/onboarding/words-choice';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { homeStores } from '../../lib/storage/onboarding';
import { paused } from '../../lib/storage/paused';
import { messageTextDays, standardTextDays } from '../../lib/storage/settings';
import { useAccess } from './use-access';
import { useFirstPages } from './use-first-pages';
import { useSample } from './use-sample';

/** The introduction: opened once after the installation, and from the options whenever it is wanted. All of it is kept as it is pressed. */
export function Onboarding() {
  const [stores, setStores] = useSetting(homeStores);
  const [days, setDays] = useSetting(messageTextDays);
  const [isPaused] = useSetting(paused);
  const chosen = (stores ?? []).map(marketplaceOf);
  const { allowed, ask } = useAccess(chosen);
  const pages = useFirstPages();
  const sample = useSample();
  return (
    <main class="onboarding">
      <h1>
        Makegood <span class="h1-rest">{t('onboardTitle')}</span>
      </h1>
      <p class="intro">{t('onboardIntro')}</p>
      {isPaused && <p class="notice">{t('pausedNote')}</p>}
      <OnboardingStep id="privacy" title={t('onboardPrivacy')}>
        <PrivacyLines />
      </OnboardingStep>
      <OnboardingStep id="stores" title={t('onboardStores')} intro={t('onboardStoresIntro')}>
        {stores && <StoreChoice marketplaces={marketplaces} chosen={stores} onChosen={setStores} />}
        <AccessList stores={chosen} allowed={allowed} onAsk={ask} />
      </OnboardingStep>
      <OnboardingStep id="words" title={t('onboardWords')}>
        {days !== undefined && (
          <WordsChoice keeps={days !== null} onKeeps={(keeps) => setDays(keeps ? standardTextDays : null)} />
        )}
      </OnboardingStep>
      <OnboardingStep id="pages" title={t('onboardPages')} intro={t('onboardPagesIntro')}>
        <FirstPages seen={pages} stores={chosen} />
      </OnboardingStep>
      <OnboardingStep id="sample" title={t('onboardSample')} intro={t('onboardSampleIntro')}>
        <SampleOffer {...sample} paused={isPaused ?? false} />
      </OnboardingStep>
      <p class="onboarding-end">
        {t('onboardEnd')} <a href="/dashboard.html">{t('dashboardTitle')}</a>
      </p>
    </main>
  );
}
