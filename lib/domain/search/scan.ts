import type { OrderFound } from './hit';

/** How far order numbers were looked through for digits inside of them, and what was found so far. */
export type Scan = {
  looked: number;
  done: boolean;
  orders: readonly OrderFound[];
  /** So many were found that the rest was not looked through. */
  cut: boolean;
};

/** Whether an order ID holds some digits; hyphens matter only where they were typed. */
export const holdsDigits = (orderId: string, part: string): boolean =>
  (part.includes('-') ? orderId : orderId.replaceAll('-', '')).includes(part);
