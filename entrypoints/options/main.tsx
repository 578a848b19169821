import { render } from 'preact';
import '../../components/app.css';
import { interfaceLanguage } from '../../lib/i18n';
import { Options } from './options';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (app) render(<Options />, app);
