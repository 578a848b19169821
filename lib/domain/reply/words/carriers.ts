const names = `ups fedex usps dhl dpd gls gls-group gls-pakete gls-italy hermes hermesworld myhermes evri royalmail parcelforce yodel
  yodelmyway laposte colissimo chronopost mondialrelay relaiscolis colisprive correos correosexpress seur mrw nacex ctt ctt-expreso poste
  brt bartolini sda fercam tnt postnl bpost swisspost post auspost canadapost purolator ontrac lasership inpost packeta zasilkovna postnord
  anpost fastway aramex delhivery bluedart ekartlogistics indiapost japanpost kuronekoyamato sagawa-exp yunexpress cainiao ems sf-express 4px
  dbschenker dachser xpo estes-express odfl saia singpost ninjavan poczta-polska ppl posti matkahuolto bring omniva itella emiratespost
  smsaexpress naqelexpress araskargo mngkargo yurticikargo ptt estafeta correosdemexico correios jadlog loggi couriersplease startrack sendle
  tuffnells arrowxl dx-delivery trans-o-flex go-express deutschepost dao bringg amazonlogistics shipt royalmailgroup palletways`;

/** Carriers by the name that stands before the ending of their address, as of 2026; their tracking pages may be linked. */
export const carriers: ReadonlySet<string> = new Set(names.split(/\s+/));
