import { expect, it } from 'vitest';
import { strengthOf } from '../../../lib/domain/backup/passphrase';

it.each([
  ['', 'too-short'],
  ['Zx9!kqP2&', 'too-short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['12345678901234567890', 'weak'],
  ['abcdefghijklmnopqrst', 'weak'],
  ['kettlebluex', 'fair'],
  ['the kettle is blue', 'good'],
  ['correct kettle parcel Thursday', 'strong'],
  ['vK3#mT8!qL1&zR6?', 'strong'],
  ['青い薬缶は木曜日に届いた', 'good'],
])('%j is %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength));
