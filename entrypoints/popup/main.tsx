import { render } from 'preact';
import '../../components/app.css';
import { interfaceLanguage } from '../../lib/i18n';
import { Popup } from './popup';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (app) render(<Popup />, app);
