import { defineSetting } from './setting';

/** Whether the card of an order stands unfolded, on every page. */
export const cardOpen = defineSetting('order-card-open', (stored) => stored === true);
