import { dayIn } from '../domain/calendar';
import { healthRecords } from '../domain/health/health-records';
import type { PageObservation } from '../domain/order';
import { calendars } from '../policies/calendars';
import { history } from '../storage/database';
import { recordHealth } from '../storage/performance-store';
import type { SwitchedOff } from '../storage/settings';

type HealthSeen = Extract<PageObservation, { kind: 'account-health' }>;

/** Takes in what a page says of an account's health. Nothing is shown on that page. */
export async function recordHealthPage({ health, at }: HealthSeen, off: SwitchedOff): Promise<void> {
  if (off.marketplaces.includes(health.marketplace)) return;
  const today = dayIn(at, calendars[health.marketplace].timeZone);
  await recordHealth(history, healthRecords(health, at, today));
}
