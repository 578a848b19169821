import { stemOf } from './tokens';

const groups = `
break: crack break smash shatter snap split chip piece dent damage crush tear rip bend burst bits fragment shard ruin wreck squash
late: late delay overdue wait slow behind due held
lost: lose vanish disappear whereabouts undelivered astray wander stray
parcel: parcel package packet deliver courier ship box carton driver carrier track depot transit arrive dpd ups dhl hermes evri post
refund: refund money reimburse credit repay voucher
swap: swap exchange replace change
wrong: wrong incorrect mix mixed instead mistake mistaken error muddle confuse
missing: missing miss lack incomplete short forgot forget forgotten absent without empty gap
smell: smell stink odor scent reek stench fume perfume
size: size fit small large tight big long short narrow wide measure centimeter cm inch loose roomy
dirty: stain dirty mark spot filthy grubby smear dirt mold moldy dust
leak: leak drip wet water soak spill puddle damp
dead: fault defect dead malfunction fail function working works worked
battery: battery charge charger power cable plug
invoice: invoice receipt vat bill
wash: wash launder machine washable dishwasher clean
used: used opened open resealed fingerprint secondhand
noise: noise loud squeak rattle hum noisy sound whine buzz click
fake: fake genuine authentic counterfeit original imitation
burn: burn smoke fire hot heat smoulder melt flame scorch
color: color shade hue tone
hurt: hurt injure cut wound bleed rash burn doctor
taste: taste bitter stale flavor sour rancid
rude: rude polite tone manner insult colleague courteous
price: price cost cheaper expensive discount pound euro dollar fee charge
stock: stock available availability restock
rust: rust corrode rusty
age: age old year toddler
battery2: last hour runtime
warranty: guarantee warrant cover
safe: safe safety dangerous danger harm
stop: stop quit cease
peel: peel flake fade wear fray unravel loose
wobble: wobble shake unstable tilt level
gift: gift birthday present wedding christmas party anniversary
`;

/** Words that stand for each other closely enough to take up what the other said: stem to group. */
export const likeness: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', list = ''] = line.split(': ');
      return list.split(' ').map((word): [string, string] => [stemOf(word), `~${name}`]);
    }),
);
