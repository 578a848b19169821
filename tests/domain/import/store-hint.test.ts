import { expect, it } from 'vitest';
import { channelOfRater } from '../../../lib/domain/import/store-hint';

it.each([
  ['abc123@marketplace.amazon.de', 'amazon.de'],
  [' ABC@Marketplace.Amazon.CO.UK ', 'amazon.co.uk'],
  ['abc@example.com', undefined],
  ['abc@marketplace.amazon.de.example.com', undefined],
  ['', undefined],
])('the store of a stand-in address: %s', (address, channel) => expect(channelOfRater(address)).toBe(channel));
