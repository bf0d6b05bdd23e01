import type { Language } from './site-page.ts';

/** What these pages say in the interface's language. Written apart from the reader's label tables on purpose. */
interface FeedWords {
  home: string;
  age(count: number): string;
  does: Record<'likes' | 'shares', string>;
  advert: string;
  reactions(count: number): string;
  comments(count: number): string;
  shares(count: number): string;
  buttons: readonly string[];
  open: string;
  jobs: string;
}

export const FEED_WORDS: Record<Language, FeedWords> = {
  de: {
    home: 'Startseite',
    age: (count) => `vor ${count} Tagen`,
    does: { likes: 'gefällt das', shares: 'hat das geteilt' },
    advert: 'Anzeige',
    reactions: (count) => `${count.toLocaleString('de')} Reaktionen`,
    comments: (count) => `${count} Kommentare`,
    shares: (count) => `${count} Mal geteilt`,
    buttons: ['Gefällt mir', 'Kommentieren', 'Teilen'],
    open: 'Beitrag öffnen',
    jobs: 'Jobs für Dich',
  },
  en: {
    home: 'Home',
    age: (count) => `${count} days ago`,
    does: { likes: 'likes this', shares: 'shared this post' },
    advert: 'Sponsored',
    reactions: (count) => `${count.toLocaleString('en')} reactions`,
    comments: (count) => `${count} comments`,
    shares: (count) => `${count} shares`,
    buttons: ['Like', 'Comment', 'Share'],
    open: 'Open post',
    jobs: 'Jobs for you',
  },
};

interface ListWords {
  found: string;
  shared: string;
  contactSince: string;
  message: string;
  employees: string;
}

export const LIST_WORDS: Record<Language, ListWords> = {
  de: {
    found: 'Mitglieder gefunden',
    shared: 'gemeinsame Kontakte',
    contactSince: 'Kontakt seit 2019',
    message: 'Nachricht schreiben',
    employees: 'Mitarbeiter auf XING',
  },
  en: {
    found: 'members found',
    shared: 'shared contacts',
    contactSince: 'Contact since 2019',
    message: 'Send message',
    employees: 'Employees on XING',
  },
};

interface MessageWords {
  messages: string;
  you: string;
  yesterday: string;
  write: string;
  send: string;
}

export const MESSAGE_WORDS: Record<Language, MessageWords> = {
  de: { messages: 'Nachrichten', you: 'Du', yesterday: 'Gestern', write: 'Nachricht schreiben', send: 'Senden' },
  en: { messages: 'Messages', you: 'You', yesterday: 'Yesterday', write: 'Write a message', send: 'Send' },
};

interface CompanyWords {
  about: string;
  facts: Record<'industry' | 'employees' | 'headquarters' | 'products' | 'website', string>;
  people: string;
  followers: string;
  follow: string;
  tabs: readonly (readonly [page: string, label: string])[];
}

export const COMPANY_WORDS: Record<Language, CompanyWords> = {
  de: {
    about: 'Über uns',
    facts: {
      industry: 'Branche',
      employees: 'Unternehmensgröße',
      headquarters: 'Firmensitz',
      products: 'Produkte und Dienstleistungen',
      website: 'Webseite',
    },
    people: 'Mitarbeitende',
    followers: 'Follower',
    follow: 'Folgen',
    tabs: [
      ['about_us', 'Über uns'],
      ['employees', 'Mitarbeitende'],
      ['jobs', 'Jobs'],
    ],
  },
  en: {
    about: 'About us',
    facts: {
      industry: 'Industry',
      employees: 'Size of company',
      headquarters: 'Headquarters',
      products: 'Products and Services',
      website: 'Website',
    },
    people: 'Employees',
    followers: 'followers',
    follow: 'Follow',
    tabs: [
      ['about_us', 'About us'],
      ['employees', 'Employees'],
      ['jobs', 'Jobs'],
    ],
  },
};
