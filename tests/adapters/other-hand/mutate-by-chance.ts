import { chanceOf, pick } from './mutate-scene.ts';

/** What is changed, and by what chance. */
interface Scene {
  page: Document;
  chance: () => number;
}

/** One mutation of a page that is not about one order; it says in words what it did, or nothing where the page has no place for it. */
export type Mutation = (scene: Scene) => string | undefined;

/** Ways to leave something in a page that nobody sees. */
const HIDES: readonly ((element: Element) => void)[] = [
  (element) => element.setAttribute('style', 'display: none'),
  (element) => element.setAttribute('hidden', ''),
  (element) => element.setAttribute('style', 'visibility: hidden'),
  (element) => element.setAttribute('style', 'opacity: 0'),
];

/** Makes a twin of an element invisible, in one of the ways, and puts it before or behind it. */
export function putUnseen(twin: Element, beside: Element, chance: () => number): void {
  pick(HIDES, chance)?.(twin);
  if (chance() < 0.5) beside.after(twin);
  else beside.before(twin);
}

/** Changes a page one to three times by chance, the same for the same seed; what was done, in words. */
export function mutateBy(mutations: Readonly<Record<string, Mutation>>, page: Document, seed: number): string[] {
  const names = Object.keys(mutations);
  const chance = chanceOf(seed);
  const done: string[] = [];
  const wanted = 1 + Math.floor(chance() * 3);
  for (let tries = 0; done.length < wanted && tries < 12; tries++) {
    const name = pick(names, chance) ?? 'wrap';
    const what = mutations[name]?.({ page, chance });
    if (what !== undefined) done.push(`${name}: ${what}`);
  }
  return done;
}
