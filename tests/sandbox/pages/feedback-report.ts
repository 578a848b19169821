import { shell } from '../parts/shell.ts';
import type { FeedbackPage } from '../sandbox.ts';

// The sub-page of reports, which is told by what follows the hash: a table with dates and no feedback.
const page: FeedbackPage = {
  id: 'feedback-report',
  url: 'https://sellercentral.amazon.com/feedback-manager/index.html?sandbox=feedback-report#/report',
  title: 'Feedback Manager',
  html: shell({
    title: 'Feedback Manager',
    feedback: true,
    content: `<div><my-app><div class="fbm-content katal"><h3>Request report</h3><div class="request_report_btn"><kat-button label="Request report"></kat-button></div>
<kat-table><kat-table-head><kat-table-row><kat-table-cell>Date</kat-table-cell><kat-table-cell>Status</kat-table-cell><kat-table-cell>Actions</kat-table-cell></kat-table-row></kat-table-head>
<kat-table-body><kat-table-row class="request_report_row"><kat-table-cell>9/4/2026</kat-table-cell><kat-table-cell>Ready</kat-table-cell><kat-table-cell><kat-link label="Download" href="#"></kat-link></kat-table-cell></kat-table-row></kat-table-body></kat-table></div></my-app></div>`,
  }),
  truth: { state: 'none' },
};

export default page;
