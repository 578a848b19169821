const CLOCK = String.raw`(?:[上下]午|午[前後])? ?\d{1,2}(?::| ?h ?|[時时点])\d{2}(?::\d{2}|分)?(?: ?[ap]\.? ?m\.?)?(?: Uhr| h)?(?: \(?[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?`;
const JOIN = String.raw`(?:,? (?:(?:at|um|à|a las?|alle(?: ore)?|ore|om|às) )?|[^\S\n]*)`;
const LABEL = String.raw`(?:\p{L}[\p{L} ]{1,20}[:：]? )?`;
const NUMBERS = String.raw`\d{1,4}(?:[/.-]\d{1,2}[/.-]\d{1,4}|年 ?\d{1,2}月 ?\d{1,2}日(?: ?\(?[^\s\d]{1,3}\)?)?|月 ?\d{1,2}日)`;
const WORDS = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4})`;
const MONTHS = String.raw`(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|mag|jun|juin|giu|jul|juil|lug|aug|août|ago|sep|set|oct|okt|ott|nov|dec|dez|déc|dic)\p{L}*\.?`;
const NO_YEAR = String.raw`(?:\p{L}{2,10}\.?,? )?(?:${MONTHS} \d{1,2}|\d{1,2}\.? ${MONTHS})`;

const PRINTED = new RegExp(
  `^${LABEL}(?:(?:${NUMBERS}|${WORDS}|${NO_YEAR})(?:${JOIN}${CLOCK})?|${CLOCK}(?:${JOIN}(?:${NUMBERS}|${WORDS}|${NO_YEAR}))?)$`,
  'iu',
);
const BACK = new RegExp(
  `^(?:(?:about )?(?:\\d{1,3}|an?|un[aoe]?['’]?) ?\\p{L}{1,9}\\.? (?:ago|fa)|(?:vor|hace|il y a) (?:\\d{1,3}|eine[rmn]?|une?|una) \\p{L}{1,9}\\.?|\\d{1,3} ?\\p{L}{1,3}前|(?:just now|yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|昨[日天]|今[日天]|たった今|刚刚)(?:${JOIN}${CLOCK})?)$`,
  'iu',
);

/**
 * Whether a text looks like a time and like nothing else, also where nobody can say which: no year, an unknown zone, a day and month that could
 * change places. It is no part of what somebody wrote.
 */
export function isTimelike(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return plain.length < 60 && (PRINTED.test(plain) || BACK.test(plain));
}
