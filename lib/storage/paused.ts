import { defineSetting } from './setting';

/** Whether everything is stopped: nothing is read, stored or shown. */
export const paused = defineSetting('paused', (stored) => stored === true);
