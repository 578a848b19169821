const words = (list: string): string[] => list.trim().split(/\s+/);

/** Classes of words and stems: what a word does in an answer, whichever word it is. */
const lists: Record<string, string> = {
  we: 'we i us me our my team colleague warehouse courier carrier manager workshop',
  you: 'you your yours yourself',
  will: 'will shall going would',
  have: 'have has had just already',
  not: 'not no never cannot neither nor unable impossible unfortunately',
  refund: 'refund reimburs credit repaid repay money cashback',
  new: 'new another replac second fresh spare extra correct right missing full',
  send: 'send ship post mail dispatch leav go deliv pack hand express on parcel packet way',
  fix: 'fix repair sort solv resolv swap exchang mend adjust correct put updat chang cancel extend upgrad stop',
  check: 'check look investigat ask trac chas contact phon speak call examin inspect find trace test verifi query open',
  label: 'label prepaid collect collection pick return postage',
  day: 'today tomorrow monday tuesday wednesday thursday friday saturday sunday tonight morning evening afternoon noon week hour day minut date by within jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october november december',
  tell: 'tell let say choos pick prefer rather which whichever repli confirm answer',
  photo: 'photo pictur imag video snap serial number detail',
  please: 'please kind simpli just could',
  pay: 'pay paid cost fee amount $ price charg free',
  sorry:
    'sorry apolog apologi apologis apologiz regret forgiv excus pardon asham embarrass mortifi horrifi fault bad shame sad',
  hope: 'hope wish trust enjoy happi glad delight love',
  cond: 'if unless should when once as until',
  keep: 'keep bin dispos throw donat',
  press:
    'press hold turn screw push pull unplug plug charg reset clean wash wip loosen tighten insert remov switch set try open close rinse',
  canned:
    'valu prioriti satisfact important appreci patienc inconveni serious assur quality standard strict alway every',
};

/** The classes of each word or stem, by name. */
export const classesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists))
    for (const word of words(list)) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
})();
