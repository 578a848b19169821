import { render } from 'preact';
import '../../components/app.css';
import { interfaceLanguage } from '../../lib/i18n';
import { OrderCardPage } from './order-card';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (app) render(<OrderCardPage />, app);
