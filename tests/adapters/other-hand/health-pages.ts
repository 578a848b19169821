import type { HealthTruth } from '../../sandbox/health-truth.ts';

/** One page of another hand, at the address a real one would have. */
interface HealthHandPage {
  id: string;
  url: string;
  html: string;
  /** What is on the page; a reading may say less, or nothing at all, and never something else. */
  truth: HealthTruth;
  /** It is plain enough that it must be read. */
  read?: true;
}

const DASHBOARD = 'https://sellercentral.amazon.com/performance/dashboard';

const page = (
  id: string,
  content: string,
  truth: Partial<HealthTruth>,
  more: { url?: string; lang?: string; read?: true; head?: string } = {},
): HealthHandPage => ({
  id,
  url: more.url ?? DASHBOARD,
  html: `<!doctype html><html lang="${more.lang ?? 'en-US'}"><body>
<header><div id="partner-switcher"><button class="dropdown-button">${more.head ?? '<span>Kettle & Co</span><span>United States</span>'}</button></div><span>Healthy</span></header>
<main>${content}</main></body></html>`,
  truth: { state: 'read', marketplace: 'US', account: 'Kettle & Co', ...truth },
  ...(more.read && { read: true }),
});

const late = (rate: number, count: number, of: number, more: object = {}) => ({
  metric: 'late-shipment-rate',
  rate,
  count,
  of,
  ...more,
});
const defects = (rate: number, count: number, of: number, more: object = {}) => ({
  metric: 'order-defect-rate',
  rate,
  count,
  of,
  ...more,
});

/** Pages as another hand would build them from the same notes. */
export const healthPages: readonly HealthHandPage[] = [
  page(
    'spans without blanks, as React writes them',
    '<div><div><span>Late Shipment Rate</span><span>Target: under 4%</span><span>2%</span><span>4 of 200 orders</span><span>30 days</span></div></div>',
    { metrics: [late(20_000, 4, 200, { days: 30, target: { value: 40_000, condition: 'less-than' } })] },
    { read: true },
  ),
  page(
    'the value above its label, each in a tile of its own',
    '<div><section><b>0.5%</b><i>1 of 200 orders</i><h4>Order Defect Rate</h4></section><section><b>3%</b><i>6 of 200 orders</i><h4>Late Shipment Rate</h4></section></div>',
    { metrics: [defects(5_000, 1, 200), late(30_000, 6, 200)] },
    { read: true },
  ),
  page(
    'values above labels with nothing around them: nobody can tell which is whose',
    '<div><b>0.5%</b><i>1 of 200 orders</i><h4>Order Defect Rate</h4><b>3%</b><i>6 of 200 orders</i><h4>Late Shipment Rate</h4></div>',
    { metrics: [defects(5_000, 1, 200), late(30_000, 6, 200)] },
  ),
  page(
    'the same, where the first value has not come yet',
    '<div><h4>Order Defect Rate</h4><b>3%</b><i>6 of 200 orders</i><h4>Late Shipment Rate</h4></div>',
    { metrics: [late(30_000, 6, 200)] },
  ),
  page(
    'metrics as columns, each head over its value',
    '<table><tr><th>Order Defect Rate</th><th>Late Shipment Rate</th></tr><tr><td>0.5% <br>1 of 200 orders</td><td>3% <br>6 of 200 orders</td></tr></table>',
    { metrics: [defects(5_000, 1, 200), late(30_000, 6, 200)] },
  ),
  page(
    'a column of targets beside the column of values',
    '<table><tr><th>Metric</th><th>Target</th><th>Seller Fulfilled</th></tr><tr><td>Order Defect Rate</td><td>1%</td><td>0.5%<div>1 of 200 orders</div></td></tr></table>',
    { metrics: [defects(5_000, 1, 200, { fulfillment: 'seller' })] },
  ),
  page(
    'heads in the wrong order of the cells, by the order of flex',
    '<div><div><span>Metric</span><span>Fulfilled by Amazon</span><span>Seller Fulfilled</span></div><div><div>Order Defect Rate</div><div>0.5%<p>1 of 200 orders</p></div><div>0%<p>0 of 40 orders</p></div></div></div>',
    { metrics: [defects(5_000, 1, 200, { fulfillment: 'amazon' }), defects(0, 0, 40, { fulfillment: 'seller' })] },
    { read: true },
  ),
  page(
    'one value under two heads, without cells',
    '<div><h2>Customer Service Performance</h2><span>Seller Fulfilled</span> <span>Fulfilled by Amazon</span><div><h3>Order Defect Rate</h3><p>0.5%</p><p>1 of 200 orders</p></div></div>',
    { metrics: [defects(5_000, 1, 200)] },
  ),
  page(
    'each way in a block of its own, named inside',
    '<div><h3>Order Defect Rate</h3><p>Target: under 1%</p><div><div><h5>Seller fulfilled</h5><b>0.50%</b><p>1 of 200 orders</p></div><div><h5>Fulfilled by Amazon</h5><b>N/A</b></div></div></div>',
    {
      metrics: [
        defects(5_000, 1, 200, { fulfillment: 'seller', target: { value: 10_000, condition: 'less-than' } }),
        { metric: 'order-defect-rate', fulfillment: 'amazon' },
      ],
    },
    { read: true },
  ),
  page(
    'seven, thirty and ninety days side by side',
    '<table><tr><th></th><th>7 days</th><th>30 days</th><th>90 days</th></tr><tr><td>Late Shipment Rate</td><td>0%<div>0 of 69 orders</div></td><td>0.37%<div>2 of 535 orders</div></td><td>2.20%<div>31 of 1,408 orders</div></td></tr></table>',
    { metrics: [late(0, 0, 69, { days: 7 }), late(3_700, 2, 535, { days: 30 }), late(22_000, 31, 1408, { days: 90 })] },
    { read: true },
  ),
  page(
    'a score that is one of the ticks, over its axis',
    '<div><h2>Policy Compliance</h2><b>At Risk</b><h3>Account Health Rating</h3><div>100</div><div><i>0</i><i>100</i><i>200</i><i>1000</i></div></div>',
    { metrics: [{ metric: 'account-health-rating', score: 100, status: 'at-risk' }] },
    { read: true },
  ),
  page(
    'the axis before the score, and a score that the judgement does not allow',
    '<div><b>Healthy</b><h3>Account Health Rating</h3><div><i>0</i><i>100</i><i>200</i><i>1000</i></div><div>120</div></div>',
    { metrics: [] },
  ),
  page(
    'a score that has not come yet: its axis is all there is',
    '<div><b>Healthy</b><h3>Account Health Rating</h3><div></div><div><i>0</i><i>100</i><i>200</i><i>1000</i></div></div>',
    { metrics: [] },
  ),
  page(
    'one detail page whose own value has not come, beside another programme’s',
    '<div><div><a href="#">Order Defect Rate</a></div><div><h2>Seller Fulfilled Prime</h2><p>On-time shipment</p><b>98.5%</b><p>197 of 200 orders</p></div></div>',
    { metrics: [] },
  ),
  page(
    'tabs of which another one is open',
    '<div role="tablist"><div role="tab" aria-selected="true">Prime shipping</div><div role="tab">Late Shipment Rate</div></div><div role="tabpanel"><b>1.5%</b><p>3 of 200 orders</p></div>',
    { metrics: [] },
  ),
  page(
    'digits in elements of their own, as a counter that rolls writes them',
    '<div><h3>Late Shipment Rate</h3><div><i>3</i><i>0</i><i>%</i></div><p>60 of 200 orders</p></div>',
    { metrics: [late(300_000, 60, 200)] },
  ),
  page(
    'decimal commas on a page that says it is English',
    '<div><h3>Late Shipment Rate</h3><p>Target: under 4 %</p><p>1,5 %</p><p>3 of 200 orders</p></div>',
    { metrics: [late(15_000, 3, 200, { target: { value: 40_000, condition: 'less-than' } })] },
    { read: true },
  ),
  page(
    'a sentence of help that says a rate between label and value',
    '<div><h3>Late Shipment Rate</h3><p>A rate above 4% may lead to deactivation of your offers.</p><p>1.5%</p><p>3 of 200 orders</p></div>',
    { metrics: [late(15_000, 3, 200)] },
    { read: true },
  ),
  page(
    'what is struck through and what is for screens that read aloud',
    '<div><h3>Late Shipment Rate</h3><s>2% 4 of 200 orders</s><p>1.5%</p><p>3 of 200 orders</p><p style="opacity:0">9% 18 of 200 orders</p></div>',
    { metrics: [late(15_000, 3, 200)] },
    { read: true },
  ),
  page(
    'dates of which day and month could change places, told by the days beside them',
    '<div><h3>Order Defect Rate</h3><p>1%</p><p>3 of 300 orders</p><p>60 days</p><p>5/9/2026 - 3/11/2026</p></div>',
    { metrics: [defects(10_000, 3, 300, { days: 60, from: '2026-09-05', to: '2026-11-03' })] },
    { read: true },
  ),
  page(
    'a name of the store that is one of its country words',
    '<div><h3>Late Shipment Rate</h3><p>1.5%</p><p>3 of 200 orders</p></div>',
    { metrics: [late(15_000, 3, 200)], marketplace: 'DE', account: 'Kettle & Co' },
    { read: true, head: '<b>Kettle &amp; Co</b><b>Germany</b><b>Healthy</b>' },
  ),
  page(
    'two stores in the header at once',
    '<div><h3>Late Shipment Rate</h3><p>1.5%</p><p>3 of 200 orders</p></div>',
    { metrics: [] },
    { head: '<b>Kettle &amp; Co</b><b>Germany</b><b>France</b>' },
  ),
];
