import { shell } from './shell.ts';
import { escapeHtml } from './tree.ts';

/** A row of the list before 2021: `good` rows have green stars. */
export interface OlderFeedback {
  date: string;
  stars: number;
  order: string;
  comment: string;
}

const HEADS = [
  'Date',
  'Rating',
  'Comments',
  'Arrived on Time',
  'Item as Described',
  'Customer Service',
  'Order ID',
  'Rater Email',
  'Rater Role',
];

function row({ date, stars, order, comment }: OlderFeedback): string {
  const good = stars > 3;
  const yes = good ? 'Yes' : 'No';
  const cells = [
    date,
    `<font color="${good ? '#009900' : '#990000'}">${stars}</font>`,
    `${escapeHtml(comment)}<br><a class="buttonImage" name="Respond" href="#">Respond</a>`,
    yes,
    yes,
    '-',
    `<a href="/gp/orders-v2/details?orderID=${order}">${order}</a>`,
    'sample@example.com',
    'Buyer',
  ];
  return `<tr bgcolor="#ffffff">${cells.map((cell) => `<td class="tiny">${cell}</td>`).join('')}</tr>`;
}

/** A page of the list before 2021: tables in tables, heads that are cells like all others. */
export function olderPage(rows: readonly OlderFeedback[], summary: readonly (readonly string[])[]): string {
  const [count = [], ...bands] = [...summary].reverse();
  const band = ([name, ...cells]: readonly string[]): string => {
    const split = cells.map((cell) => {
      const [share = '', number = ''] = cell.split('|');
      return `<td class="tiny"><b>${share}</b><span>%</span><span> (${number})</span></td>`;
    });
    return `<tr><td class="tiny">${name}</td>${split.join('')}</tr>`;
  };
  return shell({
    title: 'Feedback Manager',
    feedback: true,
    content: `<table><tr><td>
<p>Feedback Rating: <b>4.7</b> stars over the past 12 months (1335 ratings)</p>
<table class="feedback-old"><tr><td></td><td class="tiny">30 days</td><td class="tiny">90 days</td><td class="tiny">365 days</td><td class="tiny">Lifetime</td></tr>
${[...bands].reverse().map(band).join('')}
<tr>${count.map((cell) => `<td class="tiny">${cell}</td>`).join('')}</tr></table>
<h3>View Current Feedback</h3>
<table class="feedback-old"><tr>${HEADS.map((head) => `<td class="tiny"><b>${head}</b></td>`).join('')}</tr>
${rows.map(row).join('\n')}</table>
</td></tr></table>`,
  });
}
