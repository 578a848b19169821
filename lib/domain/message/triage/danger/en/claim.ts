const OPEN =
  '(file|files|filed|filing|fill*|open|opens|opened|opening|raise|raised|raising|lodge*|lodging|submit*|start|started|starting|make|made|making|put|putting|launch*|begin|began|enter*|bring|initiat*|invok*|escalat*|pursu*|go|going|goes|log|logged|logging|send*)';

/** Asking Amazon for the money: the A-to-z guarantee, or Amazon asked to decide. */
export const claimSays: readonly string[] = [
  'a ?(to|2) ?z',
  'a2z',
  'atoz',
  'a(-|–|/)z',
  'a z (claim|guarantee|form|request|team|department|dispute|case)',
  `${OPEN} .. claims?`,
  'claims? .. (it is|goes in|going in|went in|is in|filed|fil(e|ing)|opened|lodged|submitted|raised|tonight|tomorrow|today|now|then|process|form)',
  'claim in',
  'guarantee claims?',
  'claim (then|it is|it is then)',
  '(guarantee|amazon|amazons|amazon\'s|official|formal|protection) claims?',
  'amazon\'?s? claims? (team|people|department|lot|form|process|page)',
  '(under|through|via|invok*|use|using|on|per) .. (amazon|buyer|purchase|marketplace|customer|your) .. (guarantee|protection)',
  'amazon\'?s? .. guarantee',
  'guarantee .. claim',
  '(buyer|purchase) protection',
  '(go|goes|going|went|gone|take|taking|taken|took|complain*|escalat*|refer*|turn*|pass|passed|passing|report*|appeal*|hand|handing|handed|bring|bringing) .. (to|with|through|via|straight to) amazon',
  'report* .. amazon',
  'amazon (can|will|to|shall|should|must|may|would|could|are|is|\'ll) .. (step in|get involved|decide|deal with|sort|settle|investigat*|handle|resolve|intervene|take it off you|come after you|make you|refund me|reimburse|look (at|into)|know about|hear)',
  '(let|have|get|make|getting|having|letting|asked|asking|ask|involv*|bring*|tell|telling) amazon (to|in|involved|about|know|decide|deal|sort|step|handle|look|settle|take|refund|that you)',
  '(involve|involving) amazon',
  'amazon (has|have|is|are|already|now) .. (my|the|our|a) (claim|case|complaint)',
  'complain* .. amazon',
  '(case|dispute|complaint|investigation) .. (with|at|through|against you with) amazon',
  'amazon (is|are) (investigating|looking into|on (my|our) side)',
  'amazon .. (sided|side) with me',
  '(then|or) (i|we) (will |shall |can |must |have to )?claim',
  '(i|we)(\'ll| will|\'m| am|\'d| shall| would| can| could| may| might| must| have to)? (going to |gonna |be |have to |now |just |simply )?claim(ing)?( it| my money| the money| a refund)?( back)? (from|through|via|with|on|against) (amazon|you|the guarantee)',
  'claim against (you|your|this)',
  'your (account|seller account|shop|store) .. (suspended|closed|shut|banned|taken down)',
  '(suspend|ban|close|shut) .. (your|you) (account|shop|store|down)',
];
export const claimHints: readonly string[] = [
  'claims?',
  'claiming',
  '(contact*|call*|spoke|speak*|talk*|chat*|writ*|wrote|rung|ring|phon*|email*|told|tell|informed|notified|notify|warn*) .. amazon',
  'amazon (says|said|told|tells|have told|has told|advised|help|support|customer)',
  'guarantee',
];
