import type { Truth } from '../../sandbox/truth.ts';

/** What a person who reads the page would say about it. */
export type HandTruth = Truth;

/** One page of another hand, at the address a real one would have. */
export interface HandPage {
  id: string;
  url: string;
  html: string;
  truth: HandTruth;
}
