import { healthPages } from '../../sandbox/sandbox.ts';
import { testChanged } from './changed-by-chance.ts';
import { wrongInHealth } from './judge-health.ts';
import { mutateHealth } from './mutate-health.ts';

testChanged({
  pages: healthPages.filter(({ truth }) => truth.state === 'read'),
  of: 'pages of account health',
  perPage: 100,
  mutate: mutateHealth,
  judge: (reading, { truth }) =>
    reading?.state === 'read' && reading.facts.kind === 'account-health'
      ? { lies: wrongInHealth(reading.facts.health, truth), read: true }
      : undefined,
  atLeast: { variants: 1_000, read: 0.4 },
});
