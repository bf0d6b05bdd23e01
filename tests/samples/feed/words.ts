import type { PageLanguage } from '../../../lib/domain/profile/reading.ts';
import type { Reason } from './post.ts';

/** What pages with posts say in the interface's language. Written apart from the readers' tables on purpose. */
export interface FeedWords {
  feedPost: string;
  /** The line above the author; `names` is markup. */
  reason(kind: Reason['kind'], names: string): string;
  andOthers(names: string, others: number): string;
  edited: string;
  promoted: string;
  promotedBy: string;
  menu(name: string): string;
  hide(name: string): string;
  followLabel(name: string): string;
  site: string;
  reacted(first: string, others: number): string;
  reactions(count: string): string;
  comments(count: number): string;
  reposts(count: number): string;
  votes(count: number): string;
  vote: string;
  react: string;
  reactMenu: string;
  comment: string;
  repost: string;
  send: string;
  viewImage: string;
  startPost: string;
  jobsForYou: string;
  loadMore: string;
}

const de: FeedWords = {
  feedPost: 'Feed-Beitrag',
  reason: (kind, names) =>
    ({
      likes: `${names} gefällt das`,
      comments: `${names} hat das kommentiert`,
      follows: `${names} folgen dieser Seite`,
      reposts: `${names} hat dies repostet`,
      suggested: 'Vorgeschlagen',
    })[kind],
  andOthers: (names, others) => `${names} und ${others} weitere Kontakte`,
  edited: 'Bearbeitet',
  promoted: 'Anzeige',
  promotedBy: 'Gesponsert von',
  menu: (name) => `Kontrollmenü für Beitrag von ${name} öffnen`,
  hide: (name) => `Beitrag von ${name} ausblenden`,
  followLabel: (name) => `${name} folgen`,
  site: 'Website besuchen',
  reacted: (first, others) => `${first} und ${others} weitere Personen`,
  reactions: (count) => `${count} Reaktionen`,
  comments: (count) => `${count} ${count === 1 ? 'Kommentar' : 'Kommentare'}`,
  reposts: (count) => `${count} ${count === 1 ? 'Repost' : 'Reposts'}`,
  votes: (count) => `${count} Stimmen`,
  vote: 'Abstimmen',
  react: 'Status der Reaktionsschaltfläche: keine Reaktion',
  reactMenu: 'Reaktionsmenü öffnen',
  comment: 'Kommentieren',
  repost: 'Reposten',
  send: 'Senden',
  viewImage: 'Bild anzeigen',
  startPost: 'Beitrag beginnen',
  jobsForYou: 'Empfohlene Jobs für Sie',
  loadMore: 'Weitere Kommentare laden',
};

const en: FeedWords = {
  feedPost: 'Feed post',
  reason: (kind, names) =>
    ({
      likes: `${names} likes this`,
      comments: `${names} commented on this`,
      follows: `${names} follow this page`,
      reposts: `${names} reposted this`,
      suggested: 'Suggested',
    })[kind],
  andOthers: (names, others) => `${names} and ${others} other connections`,
  edited: 'Edited',
  promoted: 'Promoted',
  promotedBy: 'Promoted by',
  menu: (name) => `Open control menu for post by ${name}`,
  hide: (name) => `Hide post by ${name}`,
  followLabel: (name) => `Follow ${name}`,
  site: 'Visit my website',
  reacted: (first, others) => `${first} and ${others} other${others === 1 ? '' : 's'}`,
  reactions: (count) => `${count} reactions`,
  comments: (count) => `${count} comment${count === 1 ? '' : 's'}`,
  reposts: (count) => `${count} repost${count === 1 ? '' : 's'}`,
  votes: (count) => `${count} votes`,
  vote: 'Vote',
  react: 'Reaction button state: no reaction',
  reactMenu: 'Open reactions menu',
  comment: 'Comment',
  repost: 'Repost',
  send: 'Send',
  viewImage: 'View image',
  startPost: 'Start a post',
  jobsForYou: 'Jobs recommended for you',
  loadMore: 'Load more comments',
};

const fr: FeedWords = {
  feedPost: 'Post du fil d’actualité',
  reason: (kind, names) =>
    ({
      likes: `${names} aime ça`,
      comments: `${names} a commenté ce post`,
      follows: `${names} suivent cette Page`,
      reposts: `${names} a republié ceci`,
      suggested: 'Suggestion',
    })[kind],
  andOthers: (names, others) => `${names} et ${others} autres relations`,
  edited: 'Modifié',
  promoted: 'Post sponsorisé',
  promotedBy: 'Promu(e) par',
  menu: (name) => `Ouvrir le menu de commandes pour le post de ${name}`,
  hide: (name) => `Masquer le post de ${name}`,
  followLabel: (name) => `Suivre ${name}`,
  site: 'Consulter mon site web',
  reacted: (first, others) => `${first} et ${others} autres personnes`,
  reactions: (count) => `${count} réactions`,
  comments: (count) => `${count} commentaire${count === 1 ? '' : 's'}`,
  reposts: (count) => `${count} republication${count === 1 ? '' : 's'}`,
  votes: (count) => `${count} votes`,
  vote: 'Voter',
  react: 'État du bouton de réaction : aucune réaction',
  reactMenu: 'Ouvrir le menu des réactions',
  comment: 'Commenter',
  repost: 'Republier',
  send: 'Envoyer',
  viewImage: 'Voir l’image',
  startPost: 'Commencer un post',
  jobsForYou: 'Offres d’emploi recommandées pour vous',
  loadMore: 'Charger plus de commentaires',
};

const it: FeedWords = {
  feedPost: 'Post nel feed',
  reason: (kind, names) =>
    ({
      likes: `Consigliato da ${names}`,
      comments: `${names} ha aggiunto un commento`,
      follows: `${names} seguono questa pagina`,
      reposts: `${names} ha diffuso questo post`,
      suggested: 'Suggerito',
    })[kind],
  andOthers: (names, others) => `${names} e altri ${others} collegamenti`,
  edited: 'Modificato',
  promoted: 'Post sponsorizzato',
  promotedBy: 'Promosso da',
  menu: (name) => `Apri il menu dei controlli per il post di ${name}`,
  hide: (name) => `Nascondi il post di ${name}`,
  followLabel: (name) => `Segui ${name}`,
  site: 'Visita il mio sito',
  reacted: (first, others) => `${first} e altre ${others} persone`,
  reactions: (count) => `${count} reazioni`,
  comments: (count) => `${count} comment${count === 1 ? 'o' : 'i'}`,
  reposts: (count) => `${count} diffusion${count === 1 ? 'e' : 'i'} post`,
  votes: (count) => `${count} voti`,
  vote: 'Vota',
  react: 'Stato pulsante reazione: nessuna reazione',
  reactMenu: 'Apri il menu delle reazioni',
  comment: 'Commenta',
  repost: 'Diffondi il post',
  send: 'Invia',
  viewImage: 'Visualizza immagine',
  startPost: 'Crea un post',
  jobsForYou: 'Offerte di lavoro consigliate',
  loadMore: 'Vedi altri commenti',
};

export const FEED_WORDS: Readonly<Record<PageLanguage, FeedWords>> = { de, en, fr, it };
