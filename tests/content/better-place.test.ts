import { describe, expect, it } from 'vitest';
import { betterPlace } from '../../lib/content/message/better-place';
import type { ReplyFinding } from '../../lib/domain/reply/reply';

const finding: ReplyFinding = { rule: 'x', severity: 'advice', text: 'x', fill: [], grounds: [], group: 'missing' };
/** The draft once better words are put where they go. */
function put(text: string, place: 'start' | 'end' | 'instead', words: string, of: Partial<ReplyFinding> = {}): string {
  const [{ start, end }, written] = betterPlace({ ...finding, ...of }, { words, place }, text);
  return text.slice(0, start) + written + text.slice(end);
}
const SORRY = 'I am sorry that this went wrong.';
const LATER = 'I will answer that by ___.';

describe('words for the beginning go behind the salutation', () => {
  it.each([
    ['', SORRY],
    ['It ships today.', `${SORRY} It ships today.`],
    ['Hello Anna,\n\nIt ships today.', `Hello Anna,\n\n${SORRY} It ships today.`],
    ['Dear Anna, it ships today.', `Dear Anna, ${SORRY} It ships today.`],
    ['Hi there! It ships today.', `Hi there! ${SORRY} It ships today.`],
    ['Good morning Mr. Smith,\nIt ships today.', `Good morning Mr. Smith,\n${SORRY} It ships today.`],
    ['Dear customer\n\nIt ships today.', `Dear customer\n\n${SORRY} It ships today.`],
    ['Hello Anna,', `Hello Anna,\n\n${SORRY}`],
    ['Hello Anna,\n\n', `Hello Anna,\n\n${SORRY}`],
    ['Hi', `Hi\n\n${SORRY}`],
    ['Anna,\n\nIt ships today.', `Anna,\n\n${SORRY} It ships today.`],
    ['Hi Anna, thank you for writing. It ships today.', `Hi Anna, ${SORRY} Thank you for writing. It ships today.`],
    ['Hi and thank you for writing. It ships today.', `Hi and thank you for writing. ${SORRY} It ships today.`],
    ['High winds held it up.', `${SORRY} High winds held it up.`],
    ['Guten Tag Frau Muster,\n\nheute geht es los.', `Guten Tag Frau Muster,\n\n${SORRY} Heute geht es los.`],
    ['Hello Anna,\n\niPhone cases ship today.', `Hello Anna,\n\n${SORRY} iPhone cases ship today.`],
  ])('%j', (text, written) => expect(put(text, 'start', SORRY)).toBe(written));
});

describe('words for the end go before the closing', () => {
  it.each([
    ['', LATER],
    ['It ships today.', `It ships today. ${LATER}`],
    ['It ships today. ', `It ships today. ${LATER}`],
    ['It ships today.\n\nBest regards,\nTom', `It ships today. ${LATER}\n\nBest regards,\nTom`],
    ['It ships today.\nKind regards\nTom\nBrellow Home', `It ships today. ${LATER}\nKind regards\nTom\nBrellow Home`],
    ['It ships today. Best regards, Tom', `It ships today. ${LATER} Best regards, Tom`],
    ['It ships today.\n\nThanks,\nTom', `It ships today. ${LATER}\n\nThanks,\nTom`],
    ['It ships today.\n\nTom', `It ships today. ${LATER}\n\nTom`],
    ['It ships today.\n\n- Tom, Brellow Home', `It ships today. ${LATER}\n\n- Tom, Brellow Home`],
    ['Thank you for your patience.', `Thank you for your patience. ${LATER}`],
    ['Thanks for the photo.\n\nIt ships today.', `Thanks for the photo.\n\nIt ships today. ${LATER}`],
    [
      'Es geht heute los.\n\nMit freundlichen Grüßen\nTom',
      `Es geht heute los. ${LATER}\n\nMit freundlichen Grüßen\nTom`,
    ],
    ['Il part demain.\n\nCordialement,\nTom', `Il part demain. ${LATER}\n\nCordialement,\nTom`],
    ['Hello Anna,\n\nBest regards,\nTom', `Hello Anna,\n\n${LATER}\n\nBest regards,\nTom`],
    ['Hello Anna,', `Hello Anna,\n\n${LATER}`],
    ['Hello Anna,\n\nIt is on', `Hello Anna,\n\nIt is on ${LATER}`],
  ])('%j', (text, written) => expect(put(text, 'end', LATER)).toBe(written));
});

it('both at once stay within the letter', () => {
  const letter = 'Hello Anna,\n\nIt ships today.\n\nBest regards,\nTom';
  expect(put(put(letter, 'start', SORRY), 'end', LATER)).toBe(
    `Hello Anna,\n\n${SORRY} It ships today. ${LATER}\n\nBest regards,\nTom`,
  );
});
it('words instead of others stand in their place', () => {
  expect(put('It is NOT ours.', 'instead', 'not', { start: 6, end: 9 })).toBe('It is not ours.');
});
