import { render } from 'preact';
import '../../components/app.css';
import '../../components/order-card.css';
import '../../components/card-feedback.css';
import '../../components/message/message.css';
import { readOrderId } from '../../lib/domain/read-ids';
import { interfaceLanguage, t } from '../../lib/i18n';
import { OrderCardPage } from './order-card';
import { listenToSession } from './session-line';

document.documentElement.lang = interfaceLanguage();
document.title = t('orderCardTitle');
const app = document.querySelector('#app');
const orderId = readOrderId(new URLSearchParams(location.search).get('order') ?? '');
if (app) {
  // Before anything else: the session hands over its end of the line as soon as the frame has loaded.
  const news = listenToSession(app);
  render(orderId ? <OrderCardPage orderId={orderId} news={news} /> : <p class="notice">{t('cardNoOrder')}</p>, app);
}
