import { expect, it } from 'vitest';
import { adapters } from '../lib/adapters/registry';
import { readPageKinds } from '../lib/domain/page-kinds';

it('every kind of page that is read can be switched off', () => {
  expect([...readPageKinds].sort()).toEqual(adapters.map(({ id }) => id).sort());
});
