import type { TextLanguage } from '../../text/text';
import type { Better } from '../reply';

type Words = Partial<Record<TextLanguage, string>>;

/** Sentences that stand in place of one that may not be sent; in the draft's own language, and nothing in one that is not covered. */
const sentences = {
  /** The wording that Amazon shows as allowed: told, not asked. */
  neutralFeedback: {
    en: 'If we have solved it, you can update or remove your feedback, as you wish.',
    de: 'Wenn wir es gelöst haben, können Sie Ihre Bewertung ändern oder entfernen, ganz wie Sie möchten.',
    fr: 'Si nous avons résolu le problème, vous pouvez modifier ou supprimer votre évaluation, comme vous le souhaitez.',
    es: 'Si lo hemos resuelto, puede modificar o eliminar su valoración, como usted desee.',
    it: 'Se abbiamo risolto il problema, può modificare o rimuovere il feedback, come preferisce.',
  },
  anyFeedback: {
    en: 'If you like, you can leave feedback about how this went, good or bad.',
    de: 'Wenn Sie möchten, können Sie bewerten, wie es gelaufen ist, ob gut oder schlecht.',
    fr: 'Si vous le souhaitez, vous pouvez laisser un avis sur notre service, bon ou mauvais.',
    es: 'Si lo desea, puede dejar una valoración de cómo ha ido, sea buena o mala.',
    it: 'Se lo desidera, può lasciare un feedback su come è andata, positivo o negativo.',
  },
  replyHere: {
    en: 'Please reply to this message.',
    de: 'Bitte antworten Sie auf diese Nachricht.',
    fr: 'Merci de répondre à ce message.',
    es: 'Por favor, responda a este mensaje.',
    it: 'Per favore, risponda a questo messaggio.',
  },
  weCancel: {
    en: 'I can cancel the order for you if you wish.',
    de: 'Wenn Sie möchten, storniere ich die Bestellung für Sie.',
    fr: 'Si vous le souhaitez, je peux annuler la commande pour vous.',
    es: 'Si lo desea, puedo cancelar el pedido por usted.',
    it: 'Se lo desidera, posso annullare l’ordine per lei.',
  },
  /** The sentence goes. */
  nothing: { en: '', de: '', fr: '', es: '', it: '' },
} satisfies Record<string, Words>;

/** Better words in place of a finding, where there are any in that language. */
export function instead(name: keyof typeof sentences, language: TextLanguage): { better?: Better } {
  const words = (sentences[name] as Words)[language];
  return words === undefined ? {} : { better: { words, place: 'instead' } };
}
