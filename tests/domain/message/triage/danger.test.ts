import { describe, expect, it } from 'vitest';
import { dangerKinds } from '../../../../lib/domain/message/triage';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';
import { wordsAt } from '../../text/spans';
import { dangerCases, harmlessCases } from './danger-cases';

describe.each(dangerKinds)('danger: %s', (kind) => {
  it.each(dangerCases[kind])('“%s”', (text) => {
    const { danger, needsAnswer } = assessMessage(text);
    expect(danger.map((each) => each.kind)).toContain(kind);
    expect(needsAnswer).toBe(true);
  });
});

it.each(harmlessCases)('“%s” is harmless', (text) => {
  expect(assessMessage(text).danger).toEqual([]);
});

describe('words of danger', () => {
  it('are named', () => {
    const text = 'No answer again. I will see you in small claims court.';
    const { danger } = assessMessage(text);
    expect(danger.map(({ kind }) => kind)).toContain('legal');
    expect(wordsAt(text, danger).join(' ')).toContain('small claims');
  });
  it('of several kinds are all found', () => {
    const { danger } = assessMessage('A-to-z claim filed. My lawyer writes tomorrow, and the police know.');
    expect(new Set(danger.map(({ kind }) => kind))).toEqual(new Set(['claim', 'legal', 'police']));
  });
  it.each([
    ['Waar blijft mijn geld? Ik open een A-to-z claim', ['claim']],
    ['Otworzę chargeback, jeżeli nie oddacie pieniędzy', ['chargeback']],
    ['Waar blijft mijn pakket?', []],
  ])('that are the same everywhere are found in languages that are not covered: “%s”', (text, kinds) => {
    const triage = assessMessage(text);
    expect(triage.covered).toBe(false);
    expect(triage.danger.map(({ kind }) => kind)).toEqual(kinds);
  });
  it('make a short message English that no list of words knows', () => {
    expect(assessMessage('Police report filed today')).toMatchObject({ language: 'en', covered: true });
  });
});
