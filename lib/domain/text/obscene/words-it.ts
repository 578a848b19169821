import type { WordList } from './word-list';

/** Italian. `fica` is Portuguese for stays, `troia` a city and a town: they count in Italian only. */
export const italian: WordList = {
  always: `
    cazzo:-,ne,ni cazzi cazzat:a,e cazzon:e,i cazzut:o,a incazzat:o,a,i,e incazzar:e,si incazzo scazzat:o,a vaffanculo fanculo affanculo vaffanculi
    stronz:o,a,i,e,ata,ate,one,oni,etto,etti,issimo,aggine merdos:o,a,i,e merdat:a,e merdacc:ia puttan:a,e,ata,ate,iere,one coglion:e,i,a,ata,azzo,aggine rincoglionit:o,a,i,e minchi:a,e,one,oni,ata,ate
    fottut:o,a,i,e fottiti fottetevi fottere fottuto frocio froci frocia ricchion:e,i culatton:e,i finocchiacc:io mignott:a,e zoccol:a,one bagasci:a,e baldracc:a,he
    sborr:a,ata,are,o pompin:o,i,ara bocchin:ara,aro segaiol:o,i rompicoglion:i,e rompicazzo leccaculo leccacul:o,i paraculo paracul:o,i testadicazzo figliodiputtana
    cornut:o,i,a porcodio diocane porcamadonna diobestia porcoddio cagat:a,e cagar:e,o cacasotto terron:e,i negracc:io succhiacazzi troion:e,a puttanaio bastardacc:io
    smerdat:o,a chiavat:a,e trombat:a,e sputtanat:o,a,i,e
  `,
  native: 'merda merde culo culi fica fiche figa fighe troia troie bastard:o,i,a,e',
  phrases: `
    testa di cazzo
    teste di cazzo
    figlio di puttana
    figli di puttana
    figlio di troia
    porca puttana
    porca troia
    porco dio
    dio porco
    dio cane
    porca madonna
    pezzo di merda
    pezzi di merda
    di merda
    una merda
    vai a cagare
    fa cagare
    fanno cagare
    va a cagare
    non me ne frega un cazzo
    prendere per il culo
    per il culo
    in culo
    del cazzo
    rotto le palle
  `,
  parts: 'vaffanc- incazz- coglion-',
  masked:
    'cazzo cazzi stronzo stronzi merda puttana puttane coglione coglioni vaffanculo minchia culo troia bastardi bastardo fanculo',
  harmless: `
    troia: cavallo guerra iliade ulisse elena achille ettore film puglia
    figa: spritz
    zoccola: legno
    fiche: poker casino gettoni fish
    fica: foto
    cornuto: corni capra
    cornuta: rana capra vipera
    cagare: cane lettiera
    culo: bottiglia
    fighe: spritz
  `,
};
