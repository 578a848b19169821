import { describe, expect, it } from 'vitest';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';
import { listenerByFile } from '../../../training/listener';

const { hearMessage } = listenerByFile();
const told = (text: string): (string | undefined)[] => {
  const { danger } = assessMessage(text, undefined, hearMessage);
  return [...new Set(danger.map(({ maybe }) => (maybe ? 'maybe' : 'sure')))];
};

describe('danger in a message that is heard', () => {
  it.each([
    'Great service, thanks. Just so you know the second one also caught fire.',
    'Lovely, thank you. The fire brigade said it was the charger.',
    'All good now, thank you. My hand is healing, the burn was only second degree.',
    'No worries, my lawyer has it from here. Have a nice day!',
  ])('is read first, however pleasant the rest: “%s”', (text) => expect(told(text)).not.toEqual([]));
  it.each([
    'The glass exploded in my hand and I needed six stitches.',
    'I will be contacting my solicitor about this.',
  ])('is found behind more than is heard: “%s”', (text) => {
    expect(told(`${'The lamp is nice. '.repeat(14)}${text}`)).toEqual(['sure']);
    expect(told(`the lamp is nice ${'and so is the box '.repeat(20)} and ${text}`)).toEqual(['sure']);
  });
  it.each(['The lid does not close.', 'Where is my parcel? It should have been here on Monday.'])(
    'is not sure in a plain complaint: “%s”',
    (text) => expect(told(text)).not.toContain('sure'),
  );
});
