/** Suggested memos in Spanish. */
export const memoTextsEs = {
  lang: 'es',
  buyer: {
    'customer-return': [
      'Hemos recibido el artículo que nos ha devuelto y le hemos reembolsado su precio.',
      'Hemos recibido el artículo que nos ha devuelto. El reembolso incluye los gastos de envío originales.',
    ],
    'general-adjustment': [
      'Lamentamos las molestias causadas con su pedido. Hemos corregido el importe pagado y le hemos reembolsado la diferencia.',
    ],
    'out-of-stock': [
      'Lo sentimos: ya no tenemos existencias del artículo que pidió. Le hemos reembolsado lo que pagó por él.',
    ],
    'could-not-ship': [
      'Sentimos no haber podido enviar su pedido. Le hemos reembolsado el artículo y los gastos de envío.',
    ],
    'wrong-item': [
      'Sentimos haberle enviado un artículo equivocado. Le hemos reembolsado el artículo y los gastos de envío.',
      'Sentimos haberle enviado un artículo equivocado. El reembolso incluye los gastos de devolución.',
    ],
    'buyer-cancelled': ['Tal como nos pidió, hemos cancelado su pedido y le hemos reembolsado lo que pagó por él.'],
    'not-received': [
      'Sentimos que su pedido no le haya llegado. Le hemos reembolsado el artículo y los gastos de envío.',
    ],
    'not-as-described': [
      'Sentimos que el artículo no correspondiera a su descripción. Le hemos reembolsado el artículo y los gastos de envío.',
      'Sentimos que el artículo no correspondiera a su descripción. El reembolso incluye los gastos de devolución.',
    ],
    defective: [
      'Sentimos que el artículo no funcionara como debía. El reembolso incluye los gastos de devolución.',
      'Sentimos que el artículo llegara dañado. Le hemos reembolsado el artículo y los gastos de envío.',
    ],
    'price-error': [
      'Lo sentimos: el precio publicado de este artículo era incorrecto. Le hemos reembolsado la diferencia.',
      'Lo sentimos: el precio publicado de este artículo era incorrecto. Le hemos reembolsado lo que pagó por él.',
    ],
    undeliverable: [
      'Sentimos que su pedido no se haya podido entregar en la dirección indicada. Le hemos reembolsado el artículo.',
    ],
    'carrier-delay': ['Sentimos que su pedido haya llegado con retraso. Le hemos reembolsado los gastos de envío.'],
    'late-dispatch': ['Sentimos haber enviado su pedido con retraso. Le hemos reembolsado los gastos de envío.'],
    exchange: ['Tal como nos pidió, hemos cambiado su artículo y le hemos reembolsado la diferencia de precio.'],
    other: [
      'Lamentamos las molestias causadas con su pedido. Le hemos reembolsado una parte de lo que pagó.',
      'Lamentamos las molestias causadas con su pedido. Le hemos reembolsado lo que pagó por él.',
    ],
  },
  self: {
    'customer-return': [
      'Devolución recibida y revisada; artículo reembolsado.',
      'Devolución recibida y revisada; reembolsado con el envío original.',
    ],
    'general-adjustment': ['Ajuste acordado con el comprador; diferencia reembolsada.'],
    'out-of-stock': ['Sin existencias; reembolsado. Corregir inventario.'],
    'could-not-ship': ['No se pudo enviar; reembolsado con gastos de envío.'],
    'wrong-item': [
      'Artículo equivocado enviado por nosotros; reembolsado con gastos de envío.',
      'Artículo equivocado enviado por nosotros; reembolsado con gastos de devolución.',
    ],
    'buyer-cancelled': ['Cancelado a petición del comprador; reembolsado.'],
    'not-received': ['No recibido; seguimiento comprobado; reembolsado con gastos de envío.'],
    'not-as-described': ['No corresponde a la descripción; reembolsado. Revisar la oferta.'],
    defective: [
      'Defectuoso al llegar; reembolsado con gastos de devolución.',
      'Dañado al llegar; reembolsado con gastos de envío. Revisar el embalaje.',
    ],
    'price-error': [
      'Precio incorrecto en nuestra oferta; diferencia reembolsada.',
      'Precio incorrecto en nuestra oferta; reembolsado. Corregir el precio.',
    ],
    undeliverable: ['No se pudo entregar y volvió; artículo reembolsado.'],
    'carrier-delay': ['Retraso del transportista; envío reembolsado.'],
    'late-dispatch': ['Enviado tarde por nosotros; envío reembolsado.'],
    exchange: ['Cambiado; diferencia de precio reembolsada.'],
    other: ['Gesto comercial; reembolso parcial.', 'Acordado con el comprador; reembolsado.'],
  },
};
