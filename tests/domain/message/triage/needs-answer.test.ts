import { describe, expect, it } from 'vitest';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';

describe('nothing is open where a buyer', () => {
  it.each([
    'Thanks!',
    'Ok thanks',
    'Arrived quickly, as described.',
    'all good now ta',
    'Perfect, thank you so much',
    'No need to reply, the lamp is gorgeous',
    'Please ignore my last message, I found it',
    'Received with thanks.',
    'Yes please go ahead, thanks',
    'Refund has come through today. Thank you',
    'Great seller, fast shipping!',
    '👍',
    'I am out of the office until Monday. For urgent matters please contact reception.',
    'Thank you for your enquiry. We have received your message. Please do not reply to this email.',
    'Vielen Dank, alles bestens angekommen!',
    'Hat sich erledigt, Paket war beim Nachbarn. Danke',
    'Ich bin bis Montag nicht im Büro.',
    'Schnelle Lieferung, wie beschrieben',
    'Merci beaucoup, tout est parfait',
    'Bien reçu, merci',
    'Muchas gracias, todo perfecto',
    'Ya me ha llegado, gracias',
    'Grazie mille, tutto perfetto',
    'Risolto, non serve rispondere',
  ])('writes “%s”', (text) => {
    const triage = assessMessage(text);
    expect(triage).toMatchObject({ needsAnswer: false, danger: [], anger: 0, problem: false, questions: [] });
  });
});

describe('something is open where a buyer', () => {
  it.each([
    'Any news?',
    'still waiting',
    'please cancel my order i bought two by mistake',
    'invoice pls',
    'Thanks for the quick delivery, but one screw is missing',
    'Thank you! One more thing, do you sell spare bulbs?',
    'Thanks for nothing. Three weeks for a comb.',
    'The zip broke after four days.',
    'It arrived without the cable',
    'has it been sent yet',
    'I’d like to send the jacket back, too tight across the shoulders',
    'Nothing works, no reply since Thursday',
    '',
    '?',
    'Wo bleibt mein Paket?',
    'Danke für die schnelle Lieferung, aber es fehlt eine Schraube',
    'Bonjour, je n’ai toujours pas reçu ma commande',
    'Merci pour l’envoi, mais il manque une pièce',
    'Todavía no me ha llegado el paquete',
    'Necesito la factura por favor',
    'Vorrei restituire l’articolo',
    'Grazie ma manca un pezzo',
    'Hartelijk dank, alles is goed aangekomen',
    '荷物が届きません',
  ])('writes “%s”', (text) => expect(assessMessage(text).needsAnswer).toBe(true));
});

describe('a buyer', () => {
  it.each([
    ['Hi, is this in stock in grey?', 0],
    ['The zip broke after four days. Not what I expected to be honest.', 1],
    ['Second time you have sent this and second time it is smashed. Honestly unacceptable.', 2],
    ['WHERE IS MY MONEY YOU USELESS CROOKS, ANSWER ME YOU IDIOTS', 3],
  ])('who writes “%s” is upset to degree %i', (text, anger) => expect(assessMessage(text).anger).toBe(anger));

  it.each([
    ['please cancel my order', ['cancel']],
    ['invoice pls', ['invoice']],
    ['Can I have it sent to a new address? I moved last week', ['address']],
    ['How do I return it', ['return']],
    ['When will it be dispatched?', ['order_status']],
    ['Does it come with a UK plug?', ['product_question']],
    ['It should have come on Monday, it is late', ['late_delivery']],
    ['Great product, thank you', ['praise']],
    ['Bitte stornieren Sie die Bestellung', ['cancel']],
    ['Pouvez-vous m’envoyer une facture', ['invoice']],
    ['¿Dónde está mi pedido?', ['order_status']],
    ['Vorrei restituire l’articolo', ['return']],
  ])('who writes “%s” writes about %j', (text, topics) => expect(assessMessage(text).topics).toEqual(topics));

  it('has a problem where something went wrong, and none where something is only asked', () => {
    expect(assessMessage('The kettle leaks and I am disappointed').problem).toBe(true);
    expect(assessMessage('The charger caught fire').problem).toBe(true);
    expect(assessMessage('Does the kettle fit under a cupboard?').problem).toBe(false);
  });
});
