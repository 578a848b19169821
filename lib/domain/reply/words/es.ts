import type { Parts } from './parts';

/** Spanish, in letters without accents and with `n` for `ñ`. */
export const es: Parts = {
  feedback: String.raw`
    (?:valoracion|opinion|resena|calificacion|evaluacion|puntuacion)(?:es)?
    resenas?
    feedback
    (?:\d|una|dos|tres|cuatro|cinco|las|sus|esas|tus) estrellas?
    estrellas?
    [1-5] ?\*+
    [★⭐☆]+
    (?:su|tu) comentario
    (?:valor|calific|puntu)(?:enos|anos|e|a|arnos)
    recomiend\w+`,
  thanked: String.raw`
    gracias (?:\S+ ){0,3}?(?:opinion|valoracion|comentario|resena)`,
  comment: `
    comentarios?
    (?:sus|esas) (?:palabras|criticas?)
    lo que (?:escribio|ha escrito|publico)
    (?:el|un|ese) negativo`,
  praise: String.raw`
    (?:5|cinco|4|cuatro) estrellas?
    (?:5|cinco) ?\*
    [★⭐]{2,}
    (?:buena|buenas|positiva|positivas|bonita|excelente|mejor|favorable|maxima|amable) (?:\S+ )?(?:valoracion|opinion|resena|calificacion|puntuacion|evaluacion|estrellas?|comentario)(?:es)?
    (?:valoracion|opinion|resena|calificacion|puntuacion|evaluacion|comentario)(?:es)? (?:\w+ )?(?:positiv[ao]s?|favorables?|buenas?|amable|bonita)`,
  bad: String.raw`
    (?:mala|negativa|malas) (?:valoracion|opinion|resena)\w*
    (?:valoracion|opinion|resena|comentario)\w* (?:negativ|mal)\w+`,
  ask: String.raw`
    por favor
    (?:podria|puede|podrias|puedes|querria|seria|serian|le importaria|haria|harias) (?:usted|tan|\w+)
    (?:le|les|te|os) (?:\w+ )?(?:ped|pid|rog|rueg|suplic|agradec|solicit|exig|invit)\w*
    (?:rogamos|pedimos|esperamos|agradeceriamos|agradeceria|suplicamos|exigimos|contamos|nos encantaria|nos gustaria|necesitamos|confiamos)
    (?:ayudenos|ayudanos|nos ayuda|nos ayudaria|favor|amable|debe|tiene que|no olvide|considere|justo)`,
  plead: String.raw`
    (?:suplic\w+|exig\w+|agradecer\w+|debe|tiene que|justo|nos ayudaria|rogamos)`,
  change: String.raw`
    (?:elimin|borr|quit|retir|cambi|modific|modifiq|corrig|correg|reconsider|actualic|actualiz|mejor|sub|anul|rectific|rectifiq|revis|suprim|ajust)\w*
    (?:eliminacion|retirada|correccion|cambio)
    desaparez\w+
    desaparec\w+
    dar de baja`,
  changeIt: `
    (?:elimin|borr|quit|retir|cambi|modific|modifiqu|corrij|corrig|correg)(?:ar|e|a|ir|ie)?(?:lo|la|los|las)
    (?:lo|la) (?:elimine|borre|quite|retire|cambie|modifique|corrija)`,
  leave: String.raw`
    (?:dej|pon|pong|escrib|dar|da|de|denos|danos|dan|public|publiqu|compart|otorg|puls|haga clic|env|regal)\w*
    (?:por|con) (?:una|un|cada|su|5|cinco|las)`,
  rateUs: `
    (?:valor|calific|puntu|resen)(?:enos|anos|ar|e)
    valoren`,
  dissuade: String.raw`
    (?:no|sin|evite|antes de|en lugar de|en vez de) (?:\S+ ){0,5}?(?:dej\w+|pon\w+|escrib\w+|publi\w+|dar|valor\w+|calific\w+|puntu\w+) ~ (?:valoracion|opinion|resena|estrellas?|comentario|negativ\w+|calificacion)
    antes de (?:valorar|opinar|calificar|puntuar|dejar)
    (?:ninguna|nada de|sin) (?:valoracion|opinion|resena)s? negativas?
    no (?:abra|haga|presente|ponga) (?:\w+ )?(?:reclamacion|disputa|a-z|garantia)
    (?:benevolente|indulgente|bueno) con ~ (?:estrellas|valoracion|puntuacion)`,
  harm: String.raw`
    (?:perjudic\w+|dan(?:a|an|ar|ino|an mucho)|destru\w+|arruin\w+|hunde\w*|cuesta|afecta\w*|hace (?:mucho )?dano|hacen (?:mucho )?dano|duele\w*|amenaza)
    (?:injust\w+|inmerecid\w+|falsa?|mentira|enganos\w+|no es just\w+)
    (?:empleos?|puestos de trabajo|sueldo|pequen[ao] (?:empresa|negocio|tienda|equipo|familia)|negocio familiar|empresa familiar|mi jefe|nuestros hijos|corazon)`,
  neutral: String.raw`
    si (?:lo |usted |asi lo |le )?(?:desea|quiere|prefiere|lo desea|apetece|gusta)
    (?:como|cuando) (?:usted )?(?:quiera|desee|guste|prefiera)
    (?:libre|depende de usted|es decision suya|es cosa suya|sin compromiso|sin ninguna obligacion|independientemente|opinion sincera|opinion honesta|es suya|no depende|no esta ligad\w+)
    (?:puede|podra) (?:\S+ ){0,3}?(?:modificar|eliminar|cambiar|actualizar|dejar|retirar)
    (?:no|nunca) (?:\w+ )?(?:pagamos|ofrecemos|damos|pedimos|premiamos)
    fue (?:\w+ )?un error`,
  press: `
    contamos con ~ (?:estrellas|valoracion|opinion|resena)`,
  benefit: String.raw`
    regal\w+
    obsequi\w+
    vales?
    cupon(?:es)?
    descuentos?
    gratis
    gratuit\w+
    tarjeta regalo
    tarjeta de regalo
    recompens\w+
    premi\w+
    compens\w+
    bono
    sorteo
    sorpresa
    paypal
    invita la casa
    \d[\d.,]* ?(?:€|euros?|eur|%|dolares|pesos)
    € ?\d[\d.,]*
    reembols\w+
    dinero`,
  bribe: String.raw`
    como (?:prometimos|acordamos|le prometimos) (?:\S+ ){0,6}?(?:regalo|tarjeta|vale|cupon|\d+)
    oferta (?:\S+ ){0,4}?(?:sigue|queda)`,
  gift: String.raw`
    regal\w+
    obsequi\w+
    vales?
    cupon(?:es)?
    descuento
    gratis
    recompens\w+
    premi\w+
    bono
    sorteo
    sorpresa
    paypal
    (?:segundo|segunda) \w+
    ademas`,
  remedy: String.raw`
    reembols\w+
    dinero
    (?:reemplaz|remplaz|sustitu|envi|mand|pag|abon|liber|aprob|aprueb|proces|tramit|repar|cambi|devolv|devuelv|devoluc)\w*
    repuesto
    (?:un|una|el|la|su) nuev[ao] \w+
    nuev[ao] \w+
    importe
    \d[\d.,]* ?(?:€|euros?|eur)
    solucion\w*`,
  made: String.raw`
    (?:hemos|he|ha sido|fue|han sido|esta) (?:\S+ ){0,2}?(?:reembolsad\w+|enviad\w+|realizad\w+|hech\w+|tramitad\w+|abonad\w+|devuelt\w+)
    ya (?:le )?(?:reembolsamos|enviamos|devolvimos)`,
  condition: String.raw`
    si
    cuando
    en cuanto
    una vez
    tras
    despues de
    siempre que
    con la condicion
    a condicion
    solo
    unicamente
    a cambio
    como (?:agradecimiento|recompensa|compensacion)
    en agradecimiento
    y (?:le|les|te|nosotros|recibira|recibe|obtendra|nos)
    (?:le|les|te) (?:enviar|regalar|dar|devolver|reembolsar|pagar|haremos|enviamos|regalamos|damos|devolvemos)\w*
    (?:recibira|obtendra|recibe|gana)
    por (?:una|un|cada|su|5|cinco)
    entonces
    primero
    antes
    hasta que
    mientras
    sin`,
  strict: `
    en cuanto
    una vez que
    solo si
    siempre que
    a condicion
    a cambio
    hasta que
    mientras`,
  link: String.raw`
    a cambio
    como (?:agradecimiento|recompensa|compensacion)
    en agradecimiento
    (?:cuando|en cuanto|una vez|despues de) (?:\S+ ){0,4}?(?:hecho|eliminad\w+|borrad\w+|retirad\w+|cerrad\w+|eso|cambiad\w+|publicad\w+|quitad\w+)
    (?:entonces|despues|luego|a continuacion|solo entonces)
    captura
    primero`,
  claim: String.raw`
    reclamacion(?:es)?
    disputas?
    garantia a\S*
    a-?(?:to|a)?-?z
    quejas?
    denuncias?
    solicitud de (?:devolucion|reembolso)
    contracargo
    caso
    motivo de (?:la )?devolucion`,
  ownClaim: String.raw`
    (?:hemos|he|nosotros) (?:\S+ ){0,4}?(?:reclamacion|caso|disputa)
    (?:seguro|transportista|no|en todo caso|en ese caso|en caso)`,
  close: String.raw`
    (?:retir|cierr|cerr|anul|cancel|desist|abandon|elimin|renunci|cambi|quit)\w*`,
  silence: String.raw`
    (?:promet|confirm|compromet|firm|declar|garantic|asegur|garantiz)\w* (?:\S+ ){0,9}?(?:no|ningun|ninguna|nada|renunci\w*|sin) ~ (?:opinion|resena|valoracion|queja|reclam\w*|amazon|denunci\w*|public\w*|negativ\w*|disputa)
    (?:renuncia|acuerdo de confidencialidad|entre nosotros|guardar silencio|su silencio|dejarlo asi|dejar el asunto)
    (?:ninguna|sin) mas (?:reclamacion|quejas?)
    cambi\w+ ~ motivo`,
  happy: String.raw`
    si (?:\S+ ){0,5}?(?:satisfech\w+|content\w+|feliz|felices|gusta|gusto|gustado|encanta|encantado|funciona|queda bien|le va bien)
    (?:clientes?|compradores?) (?:satisfech\w+|content\w+|felices)
    (?:solo|unicamente) (?:\S+ ){0,3}?(?:satisfech\w+|content\w+|felices)`,
  happyQuestion: String.raw`
    (?:satisfech\w+|content\w+|feliz|le gusta|te gusta|le ha gustado|todo bien)(?: \w+){0,3} ?\?`,
  unhappy: String.raw`
    (?:si|en caso) (?:\S+ ){0,4}?(?:no|problema|algo|contrario|insatisfech\w+|descontent\w+)
    (?:de lo contrario|si no|en caso contrario|insatisfech\w+|descontent\w+|no tanto)`,
  unhappyQuestion: String.raw`
    (?:no|insatisfech\w+|descontent\w+|no esta content\w+)(?: \w+){0,3} ?\?`,
  toUs: String.raw`
    (?:contact|escrib|dig|cont|habl|comuni|avis|respond|mand|envi)\w*(?:nos|me|noslo)
    (?:contacte|escriba|hable|comuniquese) (?:\w+ )?(?:con nosotros|primero|antes|conmigo)
    (?:con|a) nosotros
    (?:en|por) (?:un )?(?:mensaje|privado)`,
};
