const MEDIA =
  '(press|papers|paper|newspaper|newspapers|journalist|journalists|reporter|reporters|media|local news|evening news|news|gazette|herald|mail|telegraph|guardian|times|mirror|tribune|chronicle|echo|post|tv|telly|television|bbc|itv|cnn|nbc|abc|cbs|sky|channel \\d+|radio|radio station|magazine|consumer desk|consumer team|newsdesk|newsroom|editor|watchdog|which|tv crew|consumer reporter|consumer champion|consumer column|investigat\\w+ team)';
const NET =
  '(facebook|fb|twitter|tiktok|tik tok|instagram|insta|youtube|reddit|linkedin|snapchat|threads|mumsnet|social media|socials|internet|whatsapp|nextdoor|discord|blog|vlog|podcast|channel|forum|forums|group|groups|page|website|feed|stream|hashtag)';

/** Going public: newspapers, broadcast, social media, readers and followers. */
export const pressSays: readonly string[] = [
  `(call*|contact*|ring|rang|phon*|tell|telling|told|inform*|go|going|goes|went|gone|speak*|spoke|spoken|talk*|talking|send*|sent|forward*|giv*|gave|hand*|pass*|pitch*|email*|writ*|wrote|invit*|tip|tipped|tipping|share|shared|sharing|show*|alert*|tagged|tag|tagging|involv*) (it |this |that |everything |them |you |all |our .. |the .. |your .. |these .. |pictures |photos |the pictures .. |my .. )?(to |with |in |by |at )?(a |an |my |our |the |some |three |two |several |local |national )*${MEDIA}`,
  `${MEDIA} .. (interested|love|story|article|piece|feature|coverage|comment|rang|calling|called|call|ask*|hear|heard|know|knows|contacted|column|about you|about this|in touch|phone-?in|crew|report|will|would|wants?|expose)`,
  '(consumer|rip ?-?off|complaints?|scam) (desk|column|reporter|programme|program|show|champion|page|editor|journalist|affairs|watch|watchdog|phone-?in)',
  '(journalists?|reporters?|newsdesk|retweets?|watchdog|headlines?|the press|local paper|tabloids?|the tabloids|news (team|station|desk|outlet|channel|crew)|tv (crew|people|station|show|programme)|telly people|local radio|rip off britain|the media|media outlets?|social media)',
  `(post|posts|posted|posting|put|putting|share|shared|sharing|upload*|go|going|goes|went|live|stream*|publish*|film*|write|writing|wrote|blast*|expose|exposing|exposed|all|plaster*|spread*|tell|telling|name|warn*|complain*|tweet*|viral|up|read|tag|tagged|tagging|it's) (it |this |that |you |everything |them |about |about it |about this |about you |photos |pictures |the pictures |the photos |the video |a video |videos |my video |all |it all |all this |about your .. |your .. |the whole .. )*(on|to|over|in|all over|across|about you on|for|with|through|via|up on) (my |our |the |every |a |all |his |her |local |their )*(\\d+ )?${NET}`,
  `(on|all over|across|via) (my |our |the |every )*${NET} .. (tonight|tomorrow|today|by|if|unless|now|already|next)`,
  '(my|our|has|have|with|got|of|k|thousand|million|\\d+k?|many) (own )?(followers|readers)',
  "(parents'?|facebook|local|community|residents'?|whatsapp) group",
  '(facebook|tiktok|youtube|twitter|instagram|reddit) (post|video|group|page|live|thread|channel|followers?)',
  '(go|goes|going|went|gone) (very |fully |completely )?(viral|public|live with)',
  '(go|going|gone) (public|viral)',
  '(make|making|made) (this|it|that|everything) public',
  '(name|naming) and (shame|shaming)',
  'before (i|we) (publish|post|go live|go to print|broadcast|air)',
  '(my|our|a|the|this) (article|column|expose|podcast|blog|vlog|headline|broadcast|documentary)',
  '(write|writes|wrote|writing|run|runs|host|present|edit|film|make) (a|the|for|my|our) .. (living|column|blog|podcast|channel|paper|newspaper|magazine|radio|programme|documentary|show)',
  "(i|we)( also|'?m|'?ve| am| will|'?ll| have)? (run|publish|publishing|blog|blogging|vlog|broadcast|tweet|tweeted|tweeting|podcast)",
  '(wish|like|want|care) (you |us )?to comment',
  'your comment (before|by|on)',
  '(filmed|film|filming|recorded|recording|videoed) (it|this|the|everything|all|my) .. (unboxing|call|video)?',
  '(expose|exposing|exposed) (you|your|this|them)',
  '(make|made|making) (the|a) (news|papers|headlines|video|tiktok|reel|post about)',
  '(story|piece|article|report|feature|segment|interview) .. (paper|news|tv|radio|website|magazine|about (you|your|this|sellers|shops)|online)',
  '(post|story|video|article) (of the (week|day|month)|about (you|your)|naming)',
  'hashtag',
  '(works?|working|worked|job|friend|contact|contacts|someone) (at|for|in) (the )?(bbc|itv|press|media|newspaper|daily|times|guardian|sky|cnn|nbc|tv|radio)',
  '(daily|mail on|the) (mail|mirror|sun|express|telegraph|guardian|times|star|record|herald|post|echo|gazette) (loves?|will|would|is|are|wants?|has|might|like|on sunday|online|newspaper)',
  '(martin lewis|moneysaving ?expert|money saving expert|rogue traders|which\\? magazine|consumer reports|consumentenbond|crimewatch|panorama|dateline|60 minutes|rip off britain|watchdog|anne robinson|dom littlewood|matt allwright)',
  '(programme|program|documentary|episode|feature|show|article|piece|story|column) (on|about) (you|your|sellers|shops|this|people like|companies like)',
  "(next stop|next step|next|off to|going to|over to|straight to|calling|contacting|talk to|informing|tip off) (is |will be |the |a |my |our |local |national |it's |to )*(newspapers?|papers?|press|journalists?|media|tv|news|tabloids?|bbc|radio|gazette|herald)",
  '(local|national|daily|regional|evening|sunday) (newspaper|newspapers|paper|press|news|media|rag|tabloid)',
  '(newspaper|newspapers)( will| would| is| are| has| have| might| may| about| and)',
  '(tweet|tweets|tweeted|tweeting|retweet*)',
  '(whole|entire) internet',
  'channel (4|5|four|five|7|9) (news|rang|called|wants?|is|are|has|have|will)',
  '(influencer|blogger|vlogger|youtuber|journalist|broadcaster|columnist)',
];
export const pressHints: readonly string[] = [
  '(newspapers?|journalists?|reporters?|media|bbc|itv|watchdog|facebook|twitter|tiktok|instagram|youtube|tagged|viral|filmed|publicly|article|gazette|herald)',
];
