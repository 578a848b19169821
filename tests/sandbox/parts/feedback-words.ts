import { english } from './words.ts';
import { german, japanese } from './words-other.ts';

/** The words of the Feedback Manager in one language. English and Chinese heads are as seen; the others are the plain words of the language. */
export interface FeedbackWords {
  lang: string;
  nav: readonly string[];
  healthy: string;
  title: string;
  recent: string;
  heads: readonly [date: string, rating: string, order: string, comments: string, actions: string];
  bands: readonly [positive: string, neutral: string, negative: string, count: string];
  spans: readonly [days30: string, days90: string, days365: string, lifetime: string];
  all: string;
  choose: string;
  actions: readonly [removal: string, reply: string];
  previous: string;
  next: string;
}

const shared = { nav: english.nav, healthy: 'Healthy' };

export const feedbackEnglish: FeedbackWords = {
  ...shared,
  lang: 'en-US',
  title: 'Feedback Manager',
  recent: 'Recent Feedback',
  heads: ['Date', 'Rating', 'Order ID', 'Comments', 'Actions'],
  bands: ['Positive', 'Neutral', 'Negative', 'Count'],
  spans: ['30 days', '90 days', '365 days', 'Lifetime'],
  all: 'All',
  choose: 'Choose one',
  actions: ['Request removal', 'Post a public reply'],
  previous: '< Previous',
  next: 'Next >',
};

export const feedbackChinese: FeedbackWords = {
  ...shared,
  lang: 'zh-CN',
  title: '反馈管理器',
  recent: '最新反馈',
  heads: ['日期', '评级', '订单编号', '评论', '操作'],
  bands: ['正面', '中性', '负面', '总数'],
  spans: ['30 天', '90 天', '365 天', '历来'],
  all: '全部',
  choose: '选择一项',
  actions: ['请求移除', '发布公开回复'],
  previous: '< 上一个',
  next: '下一个 >',
};

export const feedbackGerman: FeedbackWords = {
  nav: german.nav,
  healthy: german.healthy,
  lang: 'de-DE',
  title: 'Bewertungsmanager',
  recent: 'Aktuelle Bewertungen',
  heads: ['Datum', 'Bewertung', 'Bestellnummer', 'Kommentare', 'Aktionen'],
  bands: ['Positiv', 'Neutral', 'Negativ', 'Anzahl'],
  spans: ['30 Tage', '90 Tage', '365 Tage', 'Gesamt'],
  all: 'Alle',
  choose: 'Bitte wählen',
  actions: ['Entfernung beantragen', 'Öffentlich antworten'],
  previous: '< Zurück',
  next: 'Weiter >',
};

export const feedbackJapanese: FeedbackWords = {
  nav: japanese.nav,
  healthy: japanese.healthy,
  lang: 'ja-JP',
  title: '評価管理',
  recent: '最近の評価',
  heads: ['日付', '評価', '注文番号', 'コメント', '操作'],
  bands: ['高い', '普通', '低い', '件数'],
  spans: ['30日', '90日', '365日', '全期間'],
  all: 'すべて',
  choose: '選択',
  actions: ['削除を依頼', '公開返信'],
  previous: '< 前へ',
  next: '次へ >',
};

export const feedbackFrench: FeedbackWords = {
  ...shared,
  lang: 'fr-FR',
  title: 'Gestion des évaluations',
  recent: 'Évaluations récentes',
  heads: ['Date', 'Évaluation', 'Numéro de commande', 'Commentaires', 'Actions'],
  bands: ['Positives', 'Neutres', 'Négatives', 'Nombre'],
  spans: ['30 jours', '90 jours', '365 jours', 'Depuis le début'],
  all: 'Toutes',
  choose: 'Choisir',
  actions: ['Demander la suppression', 'Répondre publiquement'],
  previous: '< Précédent',
  next: 'Suivant >',
};

export const feedbackSpanish: FeedbackWords = {
  ...shared,
  lang: 'es-ES',
  title: 'Gestor de valoraciones',
  recent: 'Valoraciones recientes',
  heads: ['Fecha', 'Valoración', 'Número de pedido', 'Comentarios', 'Acciones'],
  bands: ['Positivas', 'Neutras', 'Negativas', 'Recuento'],
  spans: ['30 días', '90 días', '365 días', 'Desde el inicio'],
  all: 'Todas',
  choose: 'Elegir',
  actions: ['Solicitar la eliminación', 'Responder en público'],
  previous: '< Anterior',
  next: 'Siguiente >',
};

export const feedbackItalian: FeedbackWords = {
  ...shared,
  lang: 'it-IT',
  title: 'Gestione dei feedback',
  recent: 'Feedback recenti',
  heads: ['Data', 'Valutazione', 'Numero ordine', 'Commenti', 'Azioni'],
  bands: ['Positivi', 'Neutri', 'Negativi', 'Conteggio'],
  spans: ['30 giorni', '90 giorni', '365 giorni', 'Da sempre'],
  all: 'Tutti',
  choose: 'Scegli',
  actions: ['Richiedi la rimozione', 'Rispondi in pubblico'],
  previous: '< Precedente',
  next: 'Successivo >',
};
