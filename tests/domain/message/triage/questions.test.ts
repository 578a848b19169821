import { describe, expect, it } from 'vitest';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';
import { wordsAt } from '../../text/spans';

const asked = (text: string): string[] => wordsAt(text, assessMessage(text).questions);

describe('what is asked', () => {
  it.each([
    ['Where is my parcel?', ['Where is my parcel?']],
    ['hi is this compatible with windows 11', ['is this compatible with windows 11']],
    [
      'Love the kettle, thank you! One question, can it be descaled with vinegar?',
      ['can it be descaled with vinegar?'],
    ],
    [
      'What is the pile height? And is there a smell at first?',
      ['What is the pile height?', 'is there a smell at first?'],
    ],
    ['wondering if you ship to Norway', ['wondering if you ship to Norway']],
    ['Please tell me whether it is waterproof.', ['Please tell me whether it is waterproof']],
    ['The lid is cracked. Let me know when you can send a new one', ['Let me know when you can send a new one']],
    ['Nice bag, do you have it in red', ['do you have it in red']],
    ['ordered on the 6th, is it coming from abroad or something?', ['is it coming from abroad or something?']],
    ['No news for a week, what now', ['what now']],
    ['Replacement?', ['Replacement?']],
    ['Wann kommt mein Paket', ['Wann kommt mein Paket']],
    ['Danke! Haben Sie die Jacke auch in Größe L?', ['Haben Sie die Jacke auch in Größe L?']],
    ['Bonjour, pouvez-vous m’envoyer une facture', ['pouvez-vous m’envoyer une facture']],
    ['Hola, cuando llega mi pedido', ['cuando llega mi pedido']],
    ['Salve, quando arriva il pacco', ['quando arriva il pacco']],
  ])('“%s”', (text, questions) => expect(asked(text)).toEqual(questions));
});

describe('what wants no answer is no question', () => {
  it.each([
    'Thanks, ok?',
    'ARE YOU PEOPLE ACTUALLY STUPID??? Send me my phone case',
    'Is this a joke? I want my money back.',
    'What a difference a good pillow makes. Thank you',
    'My husband, who is a man of few words, loves it',
    'It fits perfectly, which is a record',
    'Not here by Saturday and I am gone. Clear enough?',
    'Thank you for letting me know',
    '??',
    'Thanks!',
  ])('“%s”', (text) => expect(asked(text)).toEqual([]));
});
