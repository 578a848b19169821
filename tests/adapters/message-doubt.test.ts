import { afterEach, describe, expect, it, vi } from 'vitest';
import { line, linesRead, pane, when } from './message-quick.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a buyer who is called like a word for a side', () => {
  const talk = (name: string): string =>
    pane(
      line(name, when(10), 'Where is it?') + line('You', when(11), 'On its way'),
      `<h2>Conversation with ${name}</h2>`,
    );
  it.each(['Lei', 'Tu', 'Du', 'Io', 'Me', 'Moi', 'Sie', 'Händler', 'Kunde'])('is the buyer in English: %s', (name) =>
    expect(linesRead(talk(name))).toEqual([
      'buyer 2026-11-10T18:00 Where is it?',
      'seller 2026-11-11T18:00 On its way',
    ]),
  );
  it.each(['Seller', 'System', 'Amazon', 'You'])('says nothing where the word is one of the page: %s', (name) =>
    expect(linesRead(talk(name))).toBeUndefined(),
  );
});
