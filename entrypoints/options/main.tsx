import { render } from 'preact';
import '../../components/app.css';
import '../../components/options/options.css';
import '../../components/options/table.css';
import '../../components/options/status-bar.css';
import '../../components/options/snippets/snippets.css';
import '../../components/options/reply-rules.css';
import '../../components/options/narrow.css';
import { interfaceLanguage, t } from '../../lib/i18n';
import { Options } from './options';

document.documentElement.lang = interfaceLanguage();
document.title = `Makegood: ${t('optionsTitle')}`;
const app = document.querySelector('#app');
if (app) render(<Options />, app);
