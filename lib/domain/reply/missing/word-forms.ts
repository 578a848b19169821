const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]);

/** Forms that no ending explains, and the word that they are forms of. */
export const irregular: ReadonlyMap<string, string> = new Map(
  pairs(`sent:send broke:break broken:break came:come got:get gotten:get went:go gone:go found:find paid:pay bought:buy
told:tell wrote:write written:write tore:tear torn:tear bent:bend lost:lose made:make kept:keep took:take taken:take gave:give
given:give said:say shrunk:shrink shrank:shrink worn:wear wore:wear fell:fall fallen:fall stuck:stick smelt:smell smelled:smell
burnt:burn spilt:spill ran:run stood:stand held:hold felt:feel built:build knew:know known:know meant:mean saw:see seen:see
thought:think understood:understand ate:eat eaten:eat feet:foot teeth:tooth men:man women:woman children:child froze:freeze
frozen:freeze began:begin begun:begin chose:choose chosen:choose drove:drive driven:drive grew:grow grown:grow heard:hear
hidden:hide hurt:hurt laid:lay led:lead left:leave lent:lend lit:light met:meet rang:ring rung:ring rose:rise sold:sell
shook:shake shaken:shake shut:shut slept:sleep spoke:speak spoken:speak spent:spend stolen:steal stole:steal swollen:swell
swore:swear threw:throw thrown:throw won:win wound:wind woven:weave colour:color grey:gray mould:mold odour:odor
arrival:arrive delivery:deliver refunds:refund replacement:replace payment:pay shipment:ship shipping:ship warranty:guarantee
collection:collect delayed:delay smelly:smell leaky:leak faulty:fault defective:defect dusty:dust rusty:rust
missing:missing misses:miss following:following during:during evening:evening morning:morning nothing:nothing something:something
anything:anything everything:everything thing:thing bring:bring string:string strings:string ring:ring king:king need:need
speed:speed feed:feed feeds:feed red:red bed:bed`),
);

const forms = new Map<string, readonly string[]>(
  pairs(`can't:can_not cant:can_not won't:will_not wont:will_not shan't:shall_not dont:do_not doesnt:does_not didnt:did_not
isnt:is_not arent:are_not wasnt:was_not werent:were_not hasnt:has_not havent:have_not hadnt:had_not couldnt:could_not
wouldnt:would_not shouldnt:should_not cannot:can_not im:i_am ive:i_have i'd:i_would u:you ur:your pls:please plz:please
thx:thanks ty:thanks wanna:want_to gonna:going_to gotta:got_to whats:what_is wheres:where_is hows:how_is whos:who_is
thats:that_is theres:there_is let's:let_us youve:you_have youre:you_are theyre:they_are weve:we_have recieve:receive
recieved:received recived:received adress:address refound:refund`).map(([form, words]) => [form, words.split('_')]),
);

const ENDINGS: readonly [string, string][] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 's'],
];
/** After these "'s" is "is" or "has"; after any other word it is mostly whose something is. */
const IS = new Set('it he she that this there here what where who how when which everything nothing one'.split(' '));

/** A word in small letters as the words that it is short for: "can't" as "can not". */
export function shortened(word: string): readonly string[] {
  const whole = forms.get(word);
  if (whole) return whole;
  if (!word.includes("'")) return [word];
  for (const [ending, full] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (full !== 's') return [stem, full];
    return IS.has(stem) ? [stem, 'is'] : [stem];
  }
  return [word.replaceAll("'", '')];
}
