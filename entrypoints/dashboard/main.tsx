import { render } from 'preact';
import '../../components/app.css';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/import.css';
import '../../components/dashboard/feedback.css';
import '../../components/options/status-bar.css';
import '../../components/search/search.css';
import '../../components/message/message.css';
import '../../components/data/data.css';
import { interfaceLanguage } from '../../lib/i18n';
import { answerHere } from '../../lib/sample/answer-here';
import { isInPlace, isSamplePage } from '../../lib/sample/place';
import { Dashboard } from './dashboard';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (isSamplePage()) answerHere();
void isInPlace().then((here) => here && app && render(<Dashboard />, app));
