import type { Openers } from '../openers';

/** First sentences of an answer in Spanish. */
export const openersEs: Openers = {
  late_delivery: [
    'Gracias por su mensaje. Siento que su pedido esté tardando más de lo previsto.',
    'Lleva demasiado tiempo esperando su pedido y entiendo su enfado. Lo siento.',
  ],
  not_received: [
    'Gracias por avisarnos. Siento que su pedido no le haya llegado.',
    'Su pedido no le ha llegado y encima tiene usted que reclamarlo. Lo siento.',
  ],
  damaged: [
    'Gracias por avisarnos. Siento que su pedido haya llegado dañado.',
    'Pagó un artículo en buen estado y le ha llegado dañado. Lo siento y entiendo su enfado.',
  ],
  packaging: [
    'Gracias por avisarnos. Siento que su pedido no estuviera embalado como debía.',
    'Su pedido no estaba embalado como debía y las molestias han sido para usted. Lo siento.',
  ],
  wrong_item: [
    'Gracias por avisarnos. Siento que el artículo que ha recibido no sea el que pidió.',
    'Pidió un artículo y ha recibido otro. Lo siento, también por las molestias que le causa.',
  ],
  item_missing: [
    'Gracias por avisarnos. Siento que faltara algo en su pedido.',
    'Parte de lo que pagó no venía en el paquete. Lo siento y entiendo su malestar.',
  ],
  not_as_described: [
    'Gracias por avisarnos. Siento que el artículo no sea lo que esperaba por su descripción.',
    'Lo que ha recibido no es lo que la descripción hacía esperar. Lo siento y entiendo su decepción.',
  ],
  product_quality: [
    'Gracias por avisarnos. Siento que el artículo no esté respondiendo como debería.',
    'El artículo le ha decepcionado y entiendo su malestar. Lo siento.',
  ],
  customer_service: [
    'Gracias por su mensaje. Siento que hasta ahora no le hayamos sido de más ayuda.',
    'Esperaba ayuda de nosotros y no la ha tenido. Lo siento y entiendo su enfado.',
  ],
  refund_problem: [
    'Gracias por su mensaje. Siento que el asunto de su reembolso siga abierto.',
    'Está esperando su dinero y entiendo su enfado. Siento que esto siga abierto.',
  ],
  price: ['Gracias por su mensaje. Entiendo que el precio no es el que esperaba.'],
  praise: ['Gracias por sus amables palabras. Me alegra saber que todo ha ido bien.'],
  return: [
    'Gracias por su mensaje sobre la devolución de su pedido.',
    'Siento que la devolución le esté causando tantas molestias.',
  ],
  cancel: ['Gracias por su mensaje sobre la cancelación de su pedido.'],
  address: ['Gracias por su mensaje sobre la dirección de entrega.'],
  invoice: ['Gracias por su mensaje sobre la factura.'],
  product_question: ['Gracias por su pregunta sobre el artículo.'],
  order_status: [
    'Gracias por su mensaje. Entiendo que quiere saber dónde está su pedido.',
    'Siento que tenga que preguntar dónde está su pedido.',
  ],
  problem: [
    'Gracias por avisarnos. Siento los problemas que ha tenido con su pedido.',
    'Entiendo su enfado y siento los problemas que ha tenido con este pedido.',
  ],
  question: ['Gracias por su mensaje.'],
};
