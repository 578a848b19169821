import { render } from 'preact';
import '../../components/app.css';
import '../../components/onboarding/onboarding.css';
import { interfaceLanguage, t } from '../../lib/i18n';
import { Onboarding } from './onboarding';

document.documentElement.lang = interfaceLanguage();
document.title = `Makegood: ${t('onboardTitle')}`;
const app = document.querySelector('#app');
if (app) render(<Onboarding />, app);
