import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ConcessionCalculator } from '../../components/concession-calculator';
import { DueRefund } from '../../components/due-refund';
import { OrderRow } from '../../components/order-row';
import { PageStatus } from '../../components/page-status';
import { useLiveQuery } from '../../components/use-live-query';
import { useSetting } from '../../components/use-setting';
import { dayIn } from '../../lib/domain/calendar';
import { factsFor } from '../../lib/domain/facts-for';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { OrderRecord } from '../../lib/domain/order';
import { dueKinds } from '../../lib/domain/prompts/due-kinds';
import { inCurrency } from '../../lib/domain/rule-currency';
import { storeOfOrder } from '../../lib/domain/store-of-order';
import { interfaceLanguage, t } from '../../lib/i18n';
import { askPage } from '../../lib/messaging/ask-page';
import type { PageReport } from '../../lib/messaging/protocol';
import { calendars } from '../../lib/policies/calendars';
import { concessionLimits } from '../../lib/policies/concession-limits';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { history } from '../../lib/storage/database';
import { paused } from '../../lib/storage/paused';
import { ordersSeenSince, pageReads } from '../../lib/storage/queries';
import { queuedRefunds } from '../../lib/storage/queue-refunds';
import { onSettingsChanged } from '../../lib/storage/setting';
import { ownConcessionRules } from '../../lib/storage/settings';
import { SampleBar } from '../dashboard/sample-bar';
import { FeedbackSection } from './feedback-section';
import { FittingPrompt } from './fitting-prompt';
import { MessagesSection } from './messages-section';

const MOST_ROWS = 3;

const startOfToday = (): Date => new Date(new Date().setHours(0, 0, 0, 0));

const snapshot = async () => {
  const [due, today, reads] = await Promise.all([
    queuedRefunds(history, new Date()),
    ordersSeenSince(history, startOfToday(), MOST_ROWS),
    pageReads(history),
  ]);
  return { due, today, reads };
};

/** How the page in the active tab is understood; nothing where no page of ours answers. */
async function reportOfOpenPage(): Promise<PageReport | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : askPage(tab.id).catch(() => null);
}

const storeOf = (record: OrderRecord) => {
  const code = storeOfOrder(record);
  return code && marketplaceOf(code);
};

const day = (at: string | undefined): string | undefined =>
  at && new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** The glance: what is due, what was seen today, how the open page is understood, a calculator, and the one switch. */
export function Popup() {
  const [broken, setBroken] = useState(false);
  const [report, setReport] = useState<PageReport | null>(null);
  const [isPaused, setPaused] = useSetting(paused);
  const [own] = useSetting(ownConcessionRules);
  const [messages, setMessages] = useState(0);
  const [feedback, setFeedback] = useState(0);
  // How long a refund stays pending is no record that the query could watch.
  const [changed, setChanged] = useState(0);
  useEffect(() => onSettingsChanged(['undo-hours', 'switched-off'], () => setChanged((times) => times + 1)), []);
  const data = useLiveQuery(snapshot, () => setBroken(true), [changed]);
  const now = new Date().toISOString();
  const counts = { refunds: data?.due.length ?? 0, messages, feedback };
  useEffect(() => void reportOfOpenPage().then(setReport), [isPaused]);
  useEffect(() => {
    if (data) performance.mark('makegood-usable');
  }, [data]);
  return (
    <main class="popup" data-state={broken ? 'error' : data ? 'read' : 'loading'}>
      <header>
        <h1>Makegood</h1>
        <a href="/dashboard.html" target="_blank" rel="noreferrer" data-link="dashboard">
          {t('dashboardTitle')}
        </a>
        <button type="button" name="settings" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('optionsTitle')}
        </button>
        <label class="switch">
          <input
            type="checkbox"
            checked={isPaused ?? false}
            onChange={({ currentTarget }) => setPaused(currentTarget.checked)}
          />
          {t('pauseAll')}
        </label>
      </header>
      <SampleBar />
      {isPaused && <p class="notice">{t('pausedNote')}</p>}
      {broken && <p class="notice">{t('stateMissing')}</p>}
      {!isPaused && (
        <section>
          <h2>{t('popupPage')}</h2>
          <PageStatus
            report={report}
            lastRead={day(data?.reads.find(({ adapter }) => adapter === report?.adapter)?.readAt)}
          />
        </section>
      )}
      <section>
        <h2>
          {t('popupDue')} {data && data.due.length > 0 && <span class="count">{data.due.length}</span>}
        </h2>
        {!data && !broken && <p class="quiet">{t('loading')}</p>}
        {data && data.due.length === 0 && <p class="quiet">{t('popupNothingDue')}</p>}
        <ul>
          {data?.due.slice(0, MOST_ROWS).map((due) => (
            <DueRefund key={due.record.orderId} due={due} marketplace={storeOf(due.record)} />
          ))}
        </ul>
        {data && data.due.length > MOST_ROWS && (
          <p>
            <a href="/dashboard.html#queue/refund" target="_blank" rel="noreferrer" data-link="all-refunds">
              {t('popupMore', data.due.length - MOST_ROWS)}
            </a>
          </p>
        )}
      </section>
      {!isPaused && <MessagesSection onCount={setMessages} />}
      {!isPaused && <FeedbackSection onCount={setFeedback} />}
      {!isPaused && <FittingPrompt due={dueKinds.filter((kind) => counts[kind] > 0)} />}
      <section>
        <h2>
          {t('popupToday')} {data && data.today.count > 0 && <span class="count">{data.today.count}</span>}
        </h2>
        {data && data.today.count === 0 && <p class="quiet">{t('popupNothingSeen')}</p>}
        <ul>
          {data?.today.orders.map((record) => (
            <OrderRow key={record.orderId} record={record} marketplace={storeOf(record)} />
          ))}
        </ul>
        {data && data.today.count > MOST_ROWS && <p class="quiet">{t('popupMore', data.today.count - MOST_ROWS)}</p>}
      </section>
      <section>
        <h2>{t('calculator')}</h2>
        {(data || broken) && (
          <ConcessionCalculator
            initial={data?.today.orders[0] && storeOf(data.today.orders[0])?.code}
            marketplaces={marketplaces}
            factsFor={(code: MarketplaceCode) => factsFor(concessionLimits, code, dayIn(now, calendars[code].timeZone))}
            ownFor={(code: MarketplaceCode) => inCurrency(marketplaceOf(code).currency, own?.[code])}
          />
        )}
      </section>
    </main>
  );
}
