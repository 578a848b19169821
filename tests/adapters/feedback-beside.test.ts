import { beforeEach, describe, expect, it } from 'vitest';
import { lookAfresh } from '../../lib/adapters/dom';
import { readAccount } from '../../lib/adapters/feedback/account';
import { contentAround, hasUnknownControl } from '../../lib/adapters/feedback/beside';

beforeEach(lookAfresh);

const TABS =
  '<kat-tab-header tab-id="all" selected></kat-tab-header><kat-tab-header tab-id="negative"></kat-tab-header>';
const TABLE =
  '<kat-table id="list"><kat-table-row><kat-dropdown-button></kat-dropdown-button><input></kat-table-row></kat-table>';

function isFiltered(beside: string, outside = ''): boolean {
  document.body.innerHTML = `<header><input type="search"></header><div id="sc-content-container">${outside}<my-app><div class="fbm-content">
    <feedback-summary><kat-table><kat-link label="12"></kat-link></kat-table></feedback-summary>${beside}
    <div class="filter-tabs"><kat-tabs selected="all">${TABS}<kat-tab>${TABLE}</kat-tab></kat-tabs></div></div></my-app></div>`;
  const search = document.getElementById('shadow');
  if (search) search.attachShadow({ mode: 'open' }).innerHTML = '<label><input value="114-"></label>';
  const table = document.getElementById('list');
  if (!table) throw new Error('no list');
  return hasUnknownControl(contentAround(table), table);
}

describe('a control beside the list that may leave rows out of it', () => {
  it.each([
    '<kat-input></kat-input>',
    '<kat-date-range-picker>11/15 - 11/22</kat-date-range-picker>',
    '<kat-dropdown>Last 7 days</kat-dropdown>',
    '<kat-dropdown options=\'[{"name":"7"},{"name":"30"}]\'></kat-dropdown>',
    '<label><input type="checkbox" checked> Only with comments</label>',
    '<label><input type="radio" value="7" checked> Last 7 days</label>',
    '<kat-radiobutton value="7" checked>7</kat-radiobutton>',
    '<kat-tag>Last 7 days x</kat-tag>',
    '<span class="filter-chip">Last 7 days</span>',
    '<button aria-pressed="true">Stars</button>',
    '<button>1 star</button>',
    '<button class="range-active">Week</button>',
    '<button>Clear ×</button>',
    '<input type="text">',
    '<select><option>All time</option><option>Last week</option></select>',
    '<feedback-search id="shadow"></feedback-search>',
    '<kat-tab-header tab-id="last7"></kat-tab-header>',
    '<div role="tab">Week</div>',
  ])('is %s', (html) => expect(isFiltered(html)).toBe(true));
  it('also stands outside the app', () => expect(isFiltered('', '<input type="search" value="rude">')).toBe(true));
  it.each([
    '',
    '<h3>Recent Feedback</h3><kat-link label="Learn more"></kat-link>',
    '<input type="hidden" value="7">',
    '<input type="search" hidden>',
    '<button>Download report</button>',
    '<select><option>20</option><option>50</option></select>',
    '<kat-dropdown options=\'[{"name":"20","value":"a"},{"name":"50","value":"b"}]\'></kat-dropdown>',
    '<kat-pagination><button class="active">2</button></kat-pagination>',
    '<div class="pagination-nav"><kat-link label="Next >"></kat-link><select></select></div>',
    '<feedback-removal><kat-dropdown></kat-dropdown></feedback-removal>',
    '<makegood-panel><input></makegood-panel>',
  ])('is not %s', (html) => expect(isFiltered(html)).toBe(false));
});

describe('an account', () => {
  const known = (html: string): boolean => {
    document.body.innerHTML = html;
    return readAccount(document, new URL('https://sellercentral.amazon.com/feedback-manager/index.html')).known;
  };
  const button = (text: string) =>
    known(`<div id="partner-switcher"><button class="dropdown-button">${text}</button></div>`);
  it.each(['Alpha | United States', 'Alpha<span>Canada</span>', 'Alpha | Amazon.de'])('is known by %s', (text) =>
    expect(button(text)).toBe(true),
  );
  it.each(['', 'Alpha', 'United States', 'Amazon.com', 'United States | Amazon.com', 'Alpha | Canada | Mexico'])(
    'is not known by “%s”',
    (text) => expect(button(text)).toBe(false),
  );
  it('is not known without a switcher that is known', () =>
    expect(known('<kat-dropdown class="acct">Alpha | US</kat-dropdown>')).toBe(false));
});
