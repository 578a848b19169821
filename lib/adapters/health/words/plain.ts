import { plainNumbers } from '../../../domain/plain-numbers';

/** A text in the form in which labels are known: small, one kind of blank and of apostrophe, no abbreviation in brackets, no colon. */
export function plainLabel(text: string): string {
  return plainNumbers(text)
    .toLowerCase()
    .replace(/ ?\((?:[a-z]{2,4}|[^()]*率)\)/g, '')
    .replace(/ ?[:*?]+$/, '')
    .trim();
}
