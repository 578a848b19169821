import { marketplaceCodes } from './marketplace';
import { z } from './zod';

export const marketplaceCode = z.enum(marketplaceCodes);
