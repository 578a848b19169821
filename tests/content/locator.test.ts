import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../../lib/adapters/adapter';
import { lookAfresh } from '../../lib/adapters/dom';
import { boxCandidates } from '../../lib/adapters/refund/box-names';
import { amountBoxes } from '../../lib/adapters/refund/boxes';
import { located } from '../../lib/adapters/taught/locate';
import { isKeepable, locatorsOf } from '../../lib/content/teach/make-field';
import { type Locator, locator } from '../../lib/domain/taught';
import { z } from '../../lib/domain/zod';
import { chanceOf, elementsOf, pick } from '../adapters/other-hand/mutate-scene.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => vi.unstubAllGlobals());

const candidates = (): Candidate[] => {
  lookAfresh();
  return boxCandidates(amountBoxes(document));
};
const at = (mark: string): Candidate => {
  const found = candidates().find(({ element }) => element.getAttribute('title') === mark);
  if (!found) throw new Error(`no box ${mark}`);
  return found;
};
const first = (candidate: Candidate): Locator => {
  const [best] = locatorsOf(candidate);
  if (!best) throw new Error('no locator');
  return best;
};
const marks = (how: Locator) => located(candidates(), how).map(({ element }) => element.getAttribute('title'));

const FORMS = {
  'label for':
    '<form><div><label for="a">Way home</label><input id="a" title="home"></div><div><label for="b">Kindness</label><input id="b" title="kind"></div></form>',
  'aria-label':
    '<form><p><input aria-label="Way home" title="home"></p><p><input aria-label="Kindness" title="kind"></p></form>',
  'label around':
    '<form><p><label>Way home <input title="home"></label></p><p><label>Kindness <input title="kind"></label></p></form>',
  'row of a table':
    '<form><table><tbody><tr><td>Way home</td><td><input title="home"></td></tr><tr><td>Kindness</td><td><input title="kind"></td></tr></tbody></table></form>',
  'text before':
    '<form><div><div>Way home</div><div><span><input title="home"></span></div></div><div><div>Kindness</div><div><span><input title="kind"></span></div></div></form>',
};

describe.each(Object.entries(FORMS))('a box named by %s', (_name, html) => {
  it('is found again among decoys, moved, wrapped and with other classes', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        document.body.innerHTML = html;
        const how = first(at('home'));
        expect(how.label).toBe('Way home');
        const chance = chanceOf(seed);
        for (let left = 3; left > 0; left--) {
          const element = pick(
            elementsOf(document).filter((each) => !each.matches('tr,td,tbody,table,label,input')),
            chance,
          );
          const row = pick([...document.querySelectorAll('form > *, tbody > tr')], chance);
          const act = Math.floor(chance() * 4);
          if (act === 0) element?.setAttribute('class', `c${seed}`);
          else if (act === 1 && row && row.localName !== 'tr' && row.localName !== 'table') {
            const around = document.createElement('section');
            row.before(around);
            around.append(row);
          } else if (act === 2) row?.parentElement?.prepend(row);
          else
            document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<p>Reference <input title="decoy"></p>');
        }
        expect(marks(how)).toEqual(['home']);
      }),
    );
  });
  it('is not found where its label is gone', () => {
    document.body.innerHTML = html;
    const how = first(at('home'));
    document.body.innerHTML = html.replace('Way home', 'Something else');
    expect(marks(how)).toEqual([]);
  });
  it('fits its schema', () => {
    document.body.innerHTML = html;
    for (const how of locatorsOf(at('home'))) expect(z.safeParse(locator, how).success).toBe(true);
  });
});

describe('a locator', () => {
  it('finds every box with its label, through open shadow roots', () => {
    document.body.innerHTML = '<div></div><div></div>';
    for (const [place, host] of [...document.querySelectorAll('div')].entries())
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<label for="k">Way home:</label><input id="k" title="n${place}">`;
    expect(marks(first(at('n0')))).toEqual(['n0', 'n1']);
  });
  it('goes by lasting attributes without a label, and by the place only without either', () => {
    document.body.innerHTML = '<p><input data-test-id="amount-home" title="home"><input title="other"></p>';
    const byMark = first(at('home'));
    expect(byMark.attributes).toEqual([['data-test-id', 'amount-home']]);
    const byPlace = first(at('other'));
    document.body.innerHTML = '<p><input title="other"><input data-test-id="amount-home" title="home"></p>';
    expect(marks(byMark)).toEqual(['home']);
    // Another element stands at the place now: a place can be wrong, which is why it comes last.
    expect(byPlace.attributes).toEqual([]);
  });
  it('takes no two things with the same marks for one', () => {
    document.body.innerHTML = '<p><input name="amount" title="a"><input name="amount" title="b"></p>';
    expect(marks(first(at('a')))).toEqual([]);
  });
  it.each([
    ['Way home', true],
    ['返送料', true],
    ['Order 114-0000001-0000002', false],
    ['jane@mail.example', false],
    ['+49 170 1234567', false],
    ['Paid $20.00', false],
    ['…', false],
    ['x'.repeat(81), false],
  ])('keeps the label %s: %s', (label, kept) => expect(isKeepable(label)).toBe(kept));
  it('keeps no attribute that could be an ID or a person', () => {
    document.body.innerHTML =
      '<input id="a-autoid-12" name="line[0].amount" data-buyer="Jane" data-test-id="114-0000001-0000002" title="home">';
    expect(first(at('home')).attributes).toEqual([]);
  });
});
