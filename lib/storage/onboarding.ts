import { marketplaceCode } from '../domain/marketplace-schema';
import { z } from '../domain/zod';
import { defineSetting } from './setting';

const stores = z.array(marketplaceCode);

/** The stores that the person sells in, as they said it; none where they have not. Nothing is switched off by it. */
export const homeStores = defineSetting('home-stores', (stored) => z.safeParse(stores, stored).data ?? []);
