// Words that do the same work in a reply, under one name, so that what was learned of one holds for all of them. In small letters,
// without apostrophes; inflections (-s, -ed, -ing) are found by their stem.
const groups = {
  we: 'we our us ours ourselves weve',
  i: 'i my me mine myself im ive id ill',
  you: 'you your yours yourself youre youve youd youll u ur',
  they: 'they them their theyre he she his her him',
  must: 'must should shouldve ought need gotta supposed required mandatory obliged shouldnt mustnt requirement duty',
  may: 'may might could would perhaps maybe possibly probably',
  neg: 'not no never none neither nor dont doesnt didnt isnt arent wasnt werent wont cant cannot couldnt wouldnt havent hasnt hadnt aint without hardly barely',
  nothing: 'nothing impossible unable nowhere',
  sorry:
    'sorry apologise apologize apology apologies apologising regret forgive pardon oops ashamed embarrassed mortified',
  feel: 'understand frustrating annoying disappointing upsetting frustration disappointment inconvenience trouble worry hassle upset disappointed unacceptable awful horrible dreadful shame maddening alarming',
  refund: 'refund reimburse repay credit refunded refunding reimbursement reimbursed',
  replace: 'replacement replace spare swap exchange reship reshipped resend substitute',
  send: 'send sent ship shipped post posted dispatch dispatched mail mailed express pack packed parcel delivery deliver tracking tracked leaves',
  label: 'label prepaid collection collect pickup collected courier',
  arrange:
    'investigate chase trace arrange arranged book booked inform informed sort fix fixed sorted forward pass passed report reported',
  when: 'today tomorrow tonight morning afternoon evening noon monday tuesday wednesday thursday friday saturday sunday hour minute immediately now already',
  span: 'day week month year weekend',
  third:
    'manufacturer maker brand factory supplier producer developer publisher carrier dhl ups fedex usps hermes evri gls dpd ontrac lasership royal yodel amazon bank customs electrician plumber doctor dentist vet optician insurer insurance google apple microsoft paypal landlord driver postman postal authority garage retailer dealer technician mechanic hotline helpline',
  other:
    'neighbour neighbor concierge husband wife child kid children baby pet dog cat cleaner household tenant family member',
  contact:
    'contact ask call phone ring write email speak talk turn consult complain approach refer reach message approach address',
  read: 'read check look consult study see google search measure compare verify count inspect glance reread double recheck inform',
  doc: 'description listing manual instruction page title chart term policy condition specification spec leaflet faq website sheet picture photo caption bullet guide guideline diagram warning',
  care: 'careful properly carefully correctly attention care patience patient thorough thoroughly gently attentive closely slowly',
  clear:
    'clear clearly obvious obviously evidently apparently surely plain plainly naturally simply simple visible basic common sense logical logically stated written printed',
  misuse:
    'dropped spilled spilt broke broken forced overloaded ignored forgot forgotten missed overlooked misread misunderstood chose chosen picked selected overcharged overtightened misused mishandled mistreated mishandling misuse washed installed damaged clicked assembled scratched bent tampered neglected rushed wrong wrongly incorrect incorrectly improper improperly careless carelessly',
  bought: 'bought ordered purchased paid opened used left put typed entered pressed accepted order buy purchase',
  people:
    'adult grown grownup everyone everybody anyone anybody people person user customer buyer someone somebody nobody experienced responsible sensible reasonable most many other others else thousands hundreds',
  tested:
    'tested test inspected inspection checked certified certificate approved quality control sealed measured weighed record warehouse staff standard award laboratory lab perfect perfectly flawless faultless original genuine intact working',
  normal:
    'normal usual typical natural nature expected tolerance average subjective cosmetic minor estimate slight slightly handmade vary varies differ variation unique',
  life: 'happens happen life fact physics weather wear lifetime eventually sometimes always',
  closed: 'closed final finished settled discussion matter case full stop expired deadline over',
  liable:
    'responsible responsibility liable liability influence control obligation cover covered warranty excluded exclude guarantee fault blame error problem issue business concern job department',
  legal:
    'lawyer solicitor attorney legal court sue police defamation defamatory slander libel criminal crime fraud fraudulent authority prosecute consequence block blocked ban banned blacklist blacklisted extortion blackmail counsel offence offense prosecution suspended',
  feedback: 'feedback review rating star rate comment opinion negative positive testimonial score stars ratings',
  remove:
    'remove delete change edit revise update withdraw withdrawn correct raise adjust reconsider amend retract removal revision rethink upgrade modify lift erase',
  gift: 'gift free discount voucher coupon code bonus giftcard cashback compensation reward thank present extra paypal',
  please: 'please kindly pls plz',
  plead: 'beg hope appreciate grateful favour favor mean count support means lot',
  hurt: 'hurt hurting small business salary livelihood ranking account destroy harm damage unfair punish reputation kill killing cry cried',
  cond: 'if when once after until unless provided only before soon condition agree promise confirm sign whether',
  claim: 'claim atoz az dispute chargeback complaint case report',
  happy: 'happy satisfied pleased like love content enjoy unhappy dissatisfied satisfaction delighted',
  cancel: 'cancel cancelled canceled cancellation cancelling canceling',
  promo:
    'sale range newsletter subscribe subscription shop storefront webshop store catalogue catalog offer deal model pro premium member launch launched introductory save saving deluxe edition reduced cheaper promotion loyalty club checkout purchase',
  praise:
    'congratulations congrats bravo genius wonderful brilliant delightful lovely charming priceless admire impressive clever wise bold fascinating fantastic wow hilarious touching poetic tragic heartbreaking condolences sympathy sympathies impressed applaud applause thrilled dear touching remarkable dedication drama dramatic shocking shocked miracle magic poor amazing',
  ah: 'ah oh well sure indeed yes ha haha hm hmm right gosh goodness dear',
  title: 'mr mrs ms miss dr madam sir',
  place: 'street road lane avenue row drive flat apartment zip door',
  told: 'told wrote said mentioned admitted explained private confirmed informed stated claimed',
  be: 'is are was were be been being its thats theres',
  will: 'will shall going well ill',
  have: 'have has had having',
  good: 'good great glad thank thanks welcome best regards nice',
  works: 'work works fit fits hold holds fine function functions',
  dont: 'dont stop refrain avoid quit cease calm relax wait',
  expect: 'expect expected expecting surprise surprised wonder think thought imagine assume suppose',
} as const;

export type WordGroup = keyof typeof groups;
export const wordGroups = Object.keys(groups) as WordGroup[];

/** Which groups a word belongs to, as their places in `wordGroups`. */
const known = new Map<string, number[]>();
wordGroups.forEach((group, at) => {
  for (const word of groups[group].split(' ')) {
    const before = known.get(word);
    if (!before) known.set(word, [at]);
    else if (!before.includes(at)) before.push(at);
  }
});

const NONE: readonly number[] = [];
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing'];

function stemmed(word: string): readonly number[] {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    const found = known.get(stem) ?? (ending === 'ing' ? known.get(`${stem}e`) : undefined);
    if (found) return found;
  }
  return NONE;
}

/** The groups of a folded word, none for most. */
export function groupsOf(word: string): readonly number[] {
  return known.get(word) ?? (word.length > 3 ? stemmed(word) : NONE);
}
