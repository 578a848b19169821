import type { WordList } from './word-list';

// Written by us; gaps filled from surge-ai/profanity (MIT) and LDNOOBW (CC BY 4.0), see ../SOURCES.md. Mild words (crap, damn, hell, suck,
// piss, screw) are left out: Amazon's rule is about obscene ones.

const F =
  '-,s,er,ers,ed,in,ing,en,a,as,u,n,ery,ry,head,heads,face,wit,wits,tard,tards,up,ups,boy,boys,off,you,wad,nut,able,y';

/** English. */
export const english: WordList = {
  always: `
    fuck:${F} fck:${F} fcuk:${F} fuk:-,s,er,ers,ed,in,ing,en,n,u,wit,off fukk:${F} phuck:${F} phuk:-,s,er,ed,in,ing fvck:${F} fxck:${F}
    fook:in,ing fkn fkin fking fked fker fuq:-,in,ing,s,er phuq:-,in,ing,s,er fucc:-,s,er,in,ing fuc:-,kin fack:in,ing fock:in,ing fukc:-,ing
    fuhk:${F} fuxk:${F} fugg:in,ing dafuq stfu gtfo mofo:-,s mfer:-,s mfing motherfker:-,s mthrfckr mthrfcker muthafcka motherfkr
    shit:-,s,e,es,ed,er,ers,ty,ty,tier,tiest,ting,tings,ter,ters,hole,holes,head,heads,face,faced,bag,bags,show,shows,storm,load,less,stain,box,post,list,y
    sht:-,y,ty pssy pssies bstrd bstard wnker wnkr prck asshle fggt nggr ngga ngger whre bolloks jakass shyt:-,e,ty,s,head shiat schit shiet sheit shitt:-,s shjt shlt bullsht bulsh:it,its bullshyt bullsh bullshat dipsh:it
    bitch:-,s,es,ed,in,ing,y,iest,er,ers,ass,asses,tits,ez,slap btch:-,es,ing,y bytch:-,es biatch:-,es biotch:-,es beotch:-,es beyotch:-,es beeyotch
    bicth:-,es bich:es bihtch sumbitch biznatch bizzatch
    cunt:-,s,y,ish,face,bag,ing,hole kunt:-,s cnut:-,s
    asshole:-,s,ish assh0le arsehole:-,s ashole:-,s azzhole:-,s asswhole asshol ahole:-,s assholery
    ass:hat,hats,wipe,wipes,face,clown,clowns,munch,muncher,bag,bags,licker,fuck,es arse:wipe,s dumbass:-,es dumass:-,es fatass:-,es jackass:-,es lardass lameass
    punkass bitchass stupidass hardass smartass:-,es jackarse dumbarse bigass
    motherfuck:${F} motherfu mutherfuck:${F} mothafuck:${F} muthafuck:${F}
    cocksuck:-,er,ers,ing,a cockhead:-,s cockface cockblock:-,er,ed,ing cockwomble:-,s cawksucker coksucker
    dickhead:-,s dikhead:-,s dickface dickwad:-,s dickweed:-,s dickbag:-,s dickish dicksuck:er,ers,ing dickless dickwit dickriding dickrider
    pussy:-,s,ass pussies pussi pussie puss:ay,yhole pusy pussiez puzzy
    nigger:-,s,y,ish,z nigga:-,s,z,h,hs nigguh:-,s niggah:-,s,z niggaz niggress niglet:-,s nignog:-,s niqqa:-,s,h niqqer:-,s nigg:az,ers,as nig:-,s nigra negroid:-,s
    nikka:s nicca:-,s,h nigah:-,s niggar:-,s nigguhs
    fag:got,gots,gy,gotry,goty,z faggit:-,s faget:-,s fagget:-,s phaggot:-,s fagg:-,s,ity
    whore:-,s,d,house,bag,ish whor:ing whoring wh0re horebag whoar:-,s hoebag:-,s hoez thotties
    slut:ty,z,tier,bag,shaming skank:-,s,y skanky slag:s
    bastard:-,s,z,ish bastid:-,s basterd:-,s bastart:-,s
    wank:-,er,ers,ing,ed,s,stain wanka:-,s
    twat:-,s,ty,waffle,face prick:-,s,ish knobhead:-,s knobend:-,s bellend:-,s bollock:-,s,ed bollox bollocks tosser:-,s tossbag tosspot:-,s gobshite:-,s minger:s
    spunk:bag pillock:s arse:- shagger:-,s buggery scrote:-,s ballsack:-,s nutsack:-,s ballbag:-,s fanny:flaps
    jizz:-,ed,ing,y,stain cum:shot,shots,slut,sluts,bucket,dumpster,ming,stain,guzzler,guzzling,ming cumming
    blowjob:-,s handjob:-,s rimjob:-,s footjob:-,s jerkoff:-,s jackoff:-,s circlejerk butthole:-,s buttfuck:${F} butthurt
    douchebag:-,s douche:y,nozzle,canoe turd:-,s schlong:-,s tit:ties,tie,fuck,wank titty:-,fuck
    deepthroat:-,ing gangbang:-,s,ed,ing creampie:-,s bukkake cunnilingus fellatio felch:ing
    dyke:-,s tranny:-,s trannies shemale:-,s lesbo
    retard:ed,edness fucktard:-,s libtard:-,s shittard
    spick:-,s chink:-,s,y gook:-,s kike:-,s wetback:-,s beaner:-,s towelhead:-,s raghead:-,s jigaboo:-,s paki:-,s dago:-,s
    kyke:-,s fudgepacker:-,s carpetmuncher:-,s polesmoker:-,s cumball:-,s negga:-,s mongoloid:-,s golliwog:-,s darkie:-,s pickaninny porchmonkey sandnigger tarbaby zipperhead:-,s chingchong heeb:-,s muzzie:-,s gyppo:-,s pikey:-,s
    poontang punani cooch:ie coochie vajayjay minge
  `,
  native:
    'ass azz hoe:-,s dick:-,s cock:-,s fag:-,s slut:-,s tit:s coon:-,s homo:-,s retard:-,s spic:-,s fagot:-,s wog:-,s wop:-,s tard:-,s thot:-,s pedo:-,s douche:-,s libturd:-,s',
  phrases: `
    son of a bitch
    sons of bitches
    son of bitch
    suck my d
    suck my cock
    suck my balls
    suck a dick
    eat a dick
    eat my ass
    fu ck
    f uck
    fu cking
    f ucking
    fuc k
    fu k
    fuc king
    sh it
    shi t
    sh itty
    bi tch
    b itch
    bit ch
    bull shit
    ass hole
    ass holes
    as shole
    arse hole
    dick head
    dick heads
    cock sucker
    cock suckers
    cock sucking
    cu nt
    c unt
    cun t
    jack ass
    dumb ass
    sand nigger
    camel jockey
    camel jockeys
    camel fucker
    porch monkey
    porch monkeys
    jungle bunny
    jungle bunnies
    moon cricket
    ching chong
    blow job
    rim job
    jerk off
    jerking off
    butt hole
    douche bag
    bell end
    knob head
    shut the f up
    what the f
    what the fk
    wtf fuck
    piece of sh
    f you
    f off
    eff you
    go f yourself
    eff off
  `,
  parts:
    'fuck fvck phuck fcuk fxck motherf- bitch- -bitch -bitches shitt- shith- bullshi- -bullshit -shit -shits -shitty asshole arsehole cocksuck nigger- nigga- -nigga -nigger cunt- -cunt -cunts -whore -whores pussy- -pussy slutt- faggot- dickhead -fag wanker -dumbass -bitchass',
  masked: `
    fuck:-,s,er,ers,ed,in,ing,face,head,off,you shit:-,s,ty,ter,ting,head,hole,show bullshit horseshit dipshit bitch:-,es,y,ing,ass cunt:-,s cock:-,s,sucker,suckers
    dick:-,s,head,heads pussy pussies ass:-,hole,holes,hat,wipe,es arse:-,hole,holes nigger:-,s nigga:-,s,z faggot:-,s fag:-,s whore:-,s slut:-,s,ty bastard:-,s
    wanker:-,s wank:-,ing twat:-,s prick:-,s motherfuck:er,ers,ing,in tits bollocks retard:-,ed,s dumbass jackass hoes douchebag jizz
  `,
  harmless: `
    hoe: dutch hand onion warren garden gardening rake rakes weed weeds weeding soil shovel spade tool tools handle blade steel grub plow dig digging yard cultivator scuffle stirrup wooden cake down
    hoes: garden gardening rake rakes weed weeds weeding soil shovel shovels spade tool tools handle blade steel plow dig digging yard cultivator
    cock: rooster roosters hen hens chicken feather feathers figurine fight fighting pit bull valve tail weather pheasant robin o turkey bird fountain ring doodle
    cocks: rooster roosters hen hens chicken valve pheasant feather feathers bird ball
    pussy: riot willow willows cat cats galore foot octopussy hello kitty
    pussies: willow
    puss: boots cat
    dick: moby van tracy cheney dastardly turpin phillip philip francis clark gregory powell nixon wolf smith grayson sporting richard mr uncle dr winters durbin vitale button
    dicks: sporting goods
    jackass: penguin flats movie forever dvd number tv johnny knoxville donkey rabbit mine
    jackasses: penguin penguins
    ass: fan fans donkey donkeys mule mules horse wild burro onager jawbone balaam
    asses: donkey donkeys mule mules wild
    tits: blue great bird birds feeder feeders coal willow
    bastard: file files sword saw inglourious cut rasp mill flat executioner
    bastards: inglourious sword files
    fag: end ends smoke smokes ash packet lighter rail cigarette
    faggots: peas gravy sticks brains herbs butcher meat
    faggot: peas gravy sticks
    retard: fire flame flash timing ignition spark growth
    retards: fire flame growth
    retarded: flame fire ignition timing
    coon: maine cat cats hunting dog hound skin cheese hollow rapids
    coons: maine cat cats hunting dog hound
    chink: armor armour wall light fence log
    chinks: armor armour wall light fence log gap
    dyke: van dick water dam offa dutch sea pliers ditch hadrian volcanic
    dykes: pliers cutters cutting water diagonal dam tool dutch sea flood
    spick: span
    spic: span
    nig: nog
    wop: doo bop bomp
    prick: pin needle finger thumb test lancet blood spindle
    pricks: pin needle finger thumb lancet blood skin
    slags: heap metal furnace
    homo: sapiens erectus habilis milk ludens deus neanderthalensis ecce lumo logged
    douche: vaginal irrigation shower head gel enema bidet
    tosser: salad pancake coin fruit leaf leaves bale
    bitch: dog kennel litter breeding puppy puppies
    bitches: dog kennel litter breeding puppy puppies
    tranny: automatic transmission gear fluid
    coochie: hoochie
    fanny: craddock brice
    jizz: birding birders
    shits: zu
    paki: stan
    spics: span
    wank: engine
    tit: tat
    turd: polish
    slut: kommer
    ahole: hawaiian
  `,
};
