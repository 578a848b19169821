import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { feedbackPages, healthPages, messagePages, pages } from '../sandbox/sandbox.ts';

/** Addresses by the adapter they belong to. Every other adapter must refuse them. */
const addresses: Record<string, readonly string[]> = {
  'order-details': [
    'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002',
    'https://sellercentral-europe.amazon.com/orders-v3/order/302-0000001-0000002?ref=orddet',
    'https://sellercentral.amazon.com/gp/orders-v2/details?ie=UTF8&orderID=114-0000001-0000002',
    'https://sellercentral.amazon.com/gp/orders-v2/details/ref=ag_orddet_cont_myo?ie=UTF8&orderID=114-0000001-0000002',
  ],
  'refund-form': [
    'https://sellercentral.amazon.com/gp/orders-v2/refund?orderID=114-0000001-0000002',
    'https://sellercentral.amazon.co.uk/gp/orders-v2/refund?ie=UTF8&orderID=202-0000001-0000002',
  ],
  'feedback-manager': [
    'https://sellercentral.amazon.com/feedback-manager/index.html#/',
    'https://sellercentral.amazon.com/feedback-manager/index.html#/report',
    'https://sellercentral-europe.amazon.com/feedback-manager/index.html?mons_sel_locale=en_GB',
    'https://sellercentral.amazon.com/feedback-manager',
    'https://sellercentral.amazon.com/feedback-manager/',
    'https://sellercentral.amazon.com/gp/feedback-manager/home.html',
    'https://sellercentral.amazon.de/gp/feedback-manager/home.html/ref=ag_feedback_dnav_home_',
    'https://sellercentral.amazon.co.uk/gp/feedback-manager/view-all-feedback.html?ie=UTF8&sortType=sortByDate&pageSize=50&dateRange=&currentPage=2&descendingOrder=1',
  ],
  'compose-message': [
    'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000001-0000002&marketplaceID=ATVPDKIKX0DER',
    'https://sellercentral.amazon.co.uk/messaging/contact/returns?buyerID=A0&custType=buyer&isMYR=1&marketplaceId=A1F83G8C2ARO7P&orderID=202-0000001-0000002',
    'https://sellercentral.amazon.com/messaging/contact',
    'https://sellercentral.amazon.com/gp/orders-v2/contact?ie=UTF8&orderID=114-0000001-0000002&buyerID=A0',
    'https://sellercentral.amazon.de/gp/orders-v2/contact/ref=ag_contact_cont_orddet?orderID=302-0000001-0000002',
  ],
  inbox: [
    'https://sellercentral.amazon.com/messaging/inbox',
    'https://sellercentral.amazon.com/messaging/inbox?fi=SEARCH&bt=&nt=&pn=1&pd=NONE&sd=&ed=&si=114-0000001-0000002',
    'https://sellercentral.amazon.com/messaging/inbox-v2',
    'https://sellercentral.amazon.com/messaging/inbox-v3?fi=responseNeeded&&&',
    'https://sellercentral-europe.amazon.com/messaging/inbox-v3/threads?fi=search&ss=302-0000001-0000002',
    'https://sellercentral.amazon.com.br/messaging/inbox?fi=caseId&ss=6f1c0a52-1111-4aaa-8bbb-0000000009cc&cc=6f1c0a52-1111-4aaa-8bbb-0000000009cc&ref=bsm_email_report&lc=pt_BR',
  ],
  'account-health': [
    'https://sellercentral.amazon.com/performance/dashboard',
    'https://sellercentral.amazon.com/performance/dashboard?ref=xx_ah_dnav_xx',
    'https://sellercentral.amazon.com/performance/dashboard/accounthealth',
    'https://sellercentral-europe.amazon.com/performance/dashboard/ref=sp_st_nav_dash',
    'https://sellercentral.amazon.com/performance/detail/customer-service?ref=sp_st_dash_cs_vm',
    'https://sellercentral.amazon.in/performance/detail/shipping?t=cr&ref=sp_st_dash_csp_car',
    'https://sellercentral.amazon.com/performance/account/health',
    'https://sellercentral.amazon.com/performance/detail/order-defect-rate',
  ],
  'business-report': [
    'https://sellercentral.amazon.com/business-reports',
    'https://sellercentral.amazon.com/business-reports/ref=xx_sitemetric_dnav_xx#/dashboard',
    'https://sellercentral.amazon.co.uk/business-reports/ref=xx_sitemetric_dnav_xx#/report?id=102%3ADetailSalesTrafficByTime&chartCols=17&columns=0%2F1%2F2',
    'https://sellercentral.amazon.com/business-reports#/report?id=102%3ADetailSalesTrafficBySKU&chartCols=&columns=&fromDate=2026-11-01&toDate=2026-11-01',
    'https://sellercentral.amazon.com/gp/site-metrics/report.html#&reportID=102:SellerPerformance',
  ],
};

/** Addresses of Seller Central that no adapter may take for its own. */
const foreign = [
  'https://sellercentral.amazon.com/',
  'https://sellercentral.amazon.com/orders-v3',
  'https://sellercentral.amazon.com/orders-v3/mfn/shipped?page=2',
  'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002/cancel-order',
  'https://sellercentral.amazon.com/orders-v3/order/114-0000001-000002',
  'https://sellercentral.amazon.com/orders-v3/order/277-1234567-12345678',
  'https://sellercentral.amazon.com/orders-v3/search?q=114-0000001-0000002',
  'https://sellercentral.amazon.com/gp/orders-v2/list',
  'https://sellercentral.amazon.com/gp/orders-v2/refund-history',
  'https://sellercentral.amazon.com/ap/signin?orderID=114-0000001-0000002',
  'https://sellercentral.amazon.com/feedback-manager-help',
  'https://sellercentral.amazon.com/feedback-manager/other.html',
  'https://sellercentral.amazon.com/gp/feedback-manager/leave-seller-response.html?ie=UTF8&parentID=1',
  'https://sellercentral.amazon.com/performance/feedback',
  'https://sellercentral.amazon.com/performance/notifications',
  'https://sellercentral.amazon.com/performance/dashboards',
  'https://sellercentral.amazon.com/performance/detail/',
  'https://sellercentral.amazon.com/business-reports/api',
  'https://sellercentral.amazon.com/business-reports-help',
  'https://sellercentral.amazon.com/voice-of-the-customer',
  'https://sellercentral.amazon.com/messaging/reviews?orderId=114-0000001-0000002&marketplaceId=ATVPDKIKX0DER',
  'https://sellercentral.amazon.com/messaging/no-response-needed?t=1&m=2&mp=ATVPDKIKX0DER&c=3&h=4&s=1',
  'https://sellercentral.amazon.com/messaging/contact-us',
  'https://sellercentral.amazon.com/messaging/inboxes',
  'https://sellercentral.amazon.com/messaging/templates',
  'https://sellercentral.amazon.com/gp/orders-v2/contact-history',
];

describe.each(adapters)('$id', (adapter) => {
  const own = addresses[adapter.id] ?? [];
  const others = Object.entries(addresses).flatMap(([id, list]) => (id === adapter.id ? [] : list));

  it('has examples', () => expect(own.length).toBeGreaterThan(0));
  it.each(own)('matches %s', (address) => expect(adapter.matches(new URL(address))).toBe(true));
  // Two adapters on one address would fight over it: is one of the two patterns too wide?
  it.each([...others, ...foreign])('refuses %s', (address) => expect(adapter.matches(new URL(address))).toBe(false));
  it('reads at least one page of the sandbox', () => {
    expect(
      [...pages, ...feedbackPages, ...messagePages, ...healthPages].some(
        ({ url, truth }) => truth.state === 'read' && adapter.matches(new URL(url)),
      ),
    ).toBe(true);
  });
});
