import type { WordList } from './word-list';

/** French. Without accents `retard` is a delay, `con` is Spanish for with, `bite` is English: none of them counts alone. */
export const french: WordList = {
  always: `
    merde:-,s,ux,use,uses merdique:-,s demerde:-,r,z demmerde emmerde:-,r,nt,z,ur,urs,use emmerdant:-,e
    putain:-,s connard:-,s connasse:-,s conard:-,s conasse:-,s connart connerie:-,s encule:-,s,e,es,r,z,ur,urs enculer enculage enculay
    salope:-,s salaud:-,s salopard:-,s enfoire:-,s,e,es batard:-,s,e,es branleur:-,s branleuse:-,s branlette:-,s couille:-,s couillon:-,s couillonne:-,r
    petasse:-,s pouffiasse:-,s poufiasse:-,s gouine:-,s trouduc:-,s ntm chiasse suceuse:-,s partouze bougnoule:-,s bicot:-,s youpin:-,s bamboula:-,s
    grognasse:-,s fiotte:-,s tarlouze:-,s tafiole:-,s salopes
  `,
  native: 'fdp negro pute:-,s chier chie niquer nique pede:-,s foutre',
  phrases: `
    trou du cul
    trous du cul
    trou de cul
    mon cul
    ton cul
    fils de pute
    fils de putes
    fille de pute
    nique ta mere
    nique ta race
    niquer ta mere
    va te faire foutre
    allez vous faire foutre
    aller se faire foutre
    faire foutre
    sale con
    sale pute
    sales putes
    sales cons
    gros con
    gros cons
    pauvre con
    pauvres cons
    bande de con
    bande de cons
    espece de con
    quel con
    quels cons
    petit con
    petits cons
    vieux con
    des cons
    pour un con
    pour des cons
    a chier
    fait chier
    faire chier
    font chier
    ta gueule
    vos gueules
    suce ma
    suce moi
    ma bite
    ta bite
    ta chatte
    te faire enculer
    se branler
    s en branlent
    branle rien
  `,
  parts: 'encule- connard- salope-',
  masked:
    'merde merdes putain pute putes connard connards connasse encule encules enculer salope salopes salaud batard couilles',
  harmless: `
    bicot: chevre
    negro: africain spiritual spirituals
    nique: pique
    niquer: pique
    bamboula: tambour
  `,
};
