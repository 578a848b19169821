import type { StarterPack } from './starter';

/** Texts to begin with in German. */
export const startersDe: StarterPack = {
  language: 'de',
  texts: {
    holding: {
      name: 'Wir prüfen das, Antwort bis zu einem Datum',
      text: `Guten Tag,

vielen Dank für Ihre Nachricht zur Bestellung {order}. Wir gehen der Sache nach, und Sie haben unsere Antwort spätestens am {in-two-days} hier.

Mit freundlichen Grüßen`,
    },
    late: {
      name: 'Verspätet, noch unterwegs',
      text: `Guten Tag,

es tut mir leid, dass {product} nicht bis zum {deliver-by} bei Ihnen war. Das Paket ist unterwegs, die Sendungsnummer lautet {tracking}.

Sollte es bis zum {in-two-days} nicht bei Ihnen sein, schreiben Sie uns bitte hier. Dann schicken wir Ihnen Ersatz oder erstatten Ihnen den vollen Betrag, ganz wie Sie möchten.

Mit freundlichen Grüßen`,
    },
    'not-received': {
      name: 'Nicht angekommen: Ersatz oder Erstattung',
      text: `Guten Tag,

es tut mir leid, dass Ihre Bestellung {order} mit {product} nicht bei Ihnen angekommen ist.

Wir bringen das in Ordnung: Wir können Ihnen Ersatz schicken oder den vollen Betrag erstatten. Was ist Ihnen lieber? Sobald wir Ihre Antwort haben, erledigen wir es.

Mit freundlichen Grüßen`,
    },
    damaged: {
      name: 'Beschädigt oder defekt: Ersatz oder Erstattung',
      text: `Guten Tag,

es tut mir leid, dass {product} in diesem Zustand bei Ihnen angekommen ist. So haben Sie es nicht bestellt.

Wir können Ihnen kostenlos Ersatz schicken oder den vollen Betrag erstatten. Was ist Ihnen lieber? Ein Foto, falls Sie eines haben, hilft uns, das künftig zu vermeiden; nötig ist es nicht.

Mit freundlichen Grüßen`,
    },
    'wrong-item': {
      name: 'Falscher Artikel: Umtausch oder Erstattung',
      text: `Guten Tag,

es tut mir leid, dass Sie mit der Bestellung {order} etwas anderes erhalten haben, als Sie bestellt hatten.

Wir schicken Ihnen {product} oder erstatten Ihnen den vollen Betrag, ganz wie Sie möchten. Die Rücksendung kostet Sie nichts: Das Rücksendeetikett bezahlen wir.

Mit freundlichen Grüßen`,
    },
    'part-missing': {
      name: 'Ein Teil fehlt: Wir schicken es nach',
      text: `Guten Tag,

es tut mir leid, dass {product} nicht vollständig bei Ihnen angekommen ist. Wir schicken Ihnen kostenlos nach, was fehlt.

Um welches Teil handelt es sich? Das Paket geht spätestens am Werktag nach Ihrer Antwort auf den Weg. Wenn Ihnen eine Erstattung lieber ist, machen wir stattdessen das.

Mit freundlichen Grüßen`,
    },
    return: {
      name: 'So schicken Sie es zurück',
      text: `Guten Tag,

selbstverständlich können Sie {product} zurückgeben. Öffnen Sie dazu in Ihrem Amazon-Konto „Meine Bestellungen“, suchen Sie die Bestellung {order} und wählen Sie „Artikel zurücksenden oder ersetzen“. Dort erhalten Sie Etikett und Anschrift.

Innerhalb von zwei Werktagen, nachdem der Artikel bei uns ist, erstatten wir Ihnen den Betrag. Gibt es etwas am Artikel, wobei wir helfen können?

Mit freundlichen Grüßen`,
    },
    refunded: {
      name: 'Erstattung veranlasst',
      text: `Guten Tag,

wir haben Ihnen {refunded} zur Bestellung {order} erstattet. Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben; wann es erscheint, hängt von Ihrer Bank ab, meist nach wenigen Werktagen.

Es tut mir leid, dass Sie Umstände hatten. Ist noch etwas offen, schreiben Sie uns bitte hier, wir kümmern uns darum.

Mit freundlichen Grüßen`,
    },
    'shipping-refunded': {
      name: 'Verspätet: Versand erstattet',
      text: `Guten Tag,

es tut mir leid, dass Ihre Bestellung {order} später als zugesagt angekommen ist. Für den Versand haben Sie {shipping} bezahlt, diesen Betrag haben wir Ihnen erstattet.

Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben; wann es erscheint, hängt von Ihrer Bank ab, meist nach wenigen Werktagen.

Mit freundlichen Grüßen`,
    },
    invoice: {
      name: 'Rechnung im Anhang',
      text: `Guten Tag,

vielen Dank für Ihre Nachricht. Die Rechnung zu Ihrer Bestellung {order} vom {purchase-date} finden Sie im Anhang dieser Nachricht.

Soll etwas daran anders sein, schreiben Sie es uns hier, und wir schicken Ihnen eine berichtigte.

Mit freundlichen Grüßen`,
    },
  },
};
