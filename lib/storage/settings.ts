import { concessionRule } from '../domain/concession-rule';
import { marketplaceCode } from '../domain/marketplace-schema';
import { z } from '../domain/zod';
import { defineSetting } from './setting';

const ownRules = z.partialRecord(marketplaceCode, concessionRule);

/** The person's own concession rules, by marketplace. */
export const ownConcessionRules = defineSetting(
  'own-concession-rules',
  (stored): z.infer<typeof ownRules> => z.safeParse(ownRules, stored).data ?? {},
);
