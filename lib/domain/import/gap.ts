import { plusDays } from '../calendar';
import type { MarketplaceCode } from '../marketplace';
import type { Refusal } from './refusal';

/**
 * What a refused row leaves unknown: there was something on one of these days, in this store or, where that cannot be read, in any. Without
 * days nobody can tell which day it was of.
 */
export type Gap = { marketplace?: MarketplaceCode | undefined; days?: readonly string[] | undefined };

/** Says of a row that was refused what it leaves unknown; nothing where it would not have counted anyway. */
export type GapFinder = (fields: readonly string[], reason: Refusal) => Gap | undefined;

/** Reasons that leave it open in which column anything stands. */
export const isMisplaced = (reason: Refusal): boolean =>
  reason === 'importRefusedColumns' || reason === 'importRefusedTooMany';

/** A file that was cut off lacks rows of days that nobody can tell. */
export const isCutOff = (reason: Refusal): boolean => reason === 'importRefusedCut';

/** A row of a store that nobody knows by name is of another one than those that are. */
const STORE_NAME = /^(?:www\.)?amazon\.[a-z]{2,}(?:\.[a-z]{2,})?$/i;
export const isOtherStore = (name: string): boolean => STORE_NAME.test(name);

/** The days that a day of one calendar can be in another. */
export const daysAround = (day: string): string[] => [plusDays(day, -1), day, plusDays(day, 1)];
