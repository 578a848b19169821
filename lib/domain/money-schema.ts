import { currencies, type Money } from './money';
import { z } from './zod';

export const currency = z.enum(currencies);

/** An amount of money at a border. */
export const money: z.core.$ZodType<Money, Money> = z.object({ amount: z.int(), currency });
