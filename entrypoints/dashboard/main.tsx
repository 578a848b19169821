import { render } from 'preact';
import '../../components/app.css';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/import.css';
import '../../components/dashboard/feedback.css';
import '../../components/options/status-bar.css';
import '../../components/message/message.css';
import '../../components/data/data.css';
import { interfaceLanguage } from '../../lib/i18n';
import { Dashboard } from './dashboard';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (app) render(<Dashboard />, app);
