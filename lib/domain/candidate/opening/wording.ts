export type OpeningCheckId =
  | 'discriminating'
  | 'form'
  | 'wish-list'
  | 'traits'
  | 'empty'
  | 'no-reason'
  | 'no-pay'
  | 'house-avoided'
  | 'house-instead'
  | 'house-missing';

interface OpeningText {
  title: string;
  advice: string;
  reason: string;
  /** Law, evidence or convention, with its source. */
  basis: string;
}

/** What is told about an opening. */
export const OPENING_WORDING: Readonly<Record<OpeningCheckId, Readonly<Record<'de' | 'en', OpeningText>>>> = {
  discriminating: {
    de: {
      title: 'Das Wort kann benachteiligen',
      advice: 'Sagen, was die Arbeit verlangt, statt wer sie machen soll.',
      reason: 'Es deutet auf Alter, Geschlecht, Herkunft, Behinderung, Religion oder Familie.',
      basis: 'Recht: §§ 1, 7 und 11 AGG. Keine Rechtsberatung.',
    },
    en: {
      title: 'The word may discriminate',
      advice: 'Say what the work demands, not who should do it.',
      reason: 'It points to age, sex, origin, disability, religion, or family.',
      basis: 'Law: Sections 1, 7, and 11 AGG (Germany). Not legal advice.',
    },
  },
  form: {
    de: {
      title: 'Der Titel nennt nur eine Form',
      advice: 'Neutral benennen („Servicetechnik Kälte“) oder im Stil des Hauses alle ansprechen.',
      reason: 'Eine Stelle ist für alle auszuschreiben.',
      basis: 'Recht: § 11 AGG. Keine Rechtsberatung.',
    },
    en: {
      title: 'The title names one sex only',
      advice: 'Name the work, or address everybody in the style of your company.',
      reason: 'A position has to be open to everybody.',
      basis: 'Law: Section 11 AGG (Germany). Not legal advice.',
    },
  },
  'wish-list': {
    de: {
      title: 'Die Liste ist lang, ab hier lässt sich sortieren',
      advice: 'Drei Dinge behalten, ohne die am ersten Tag nichts geht. Der Rest lässt sich lernen.',
      reason: 'Wer nicht alles mitbringt, meldet sich sonst nicht.',
      basis: 'Übung; gemessen hat es niemand.',
    },
    en: {
      title: 'The list is long; sort from here on',
      advice: 'Keep three things without which nothing works on the first day. The rest can be learned.',
      reason: 'Otherwise those who lack one of them do not write.',
      basis: 'Convention; nobody has measured it.',
    },
  },
  traits: {
    de: {
      title: 'Das steht auf keinem Profil',
      advice: 'Die Lage beschreiben, in der es gebraucht wird, und danach fragen.',
      reason: 'Eine Eigenschaft lässt sich nicht belegen, eine Aufgabe schon.',
      basis: 'Übung; gemessen hat es niemand.',
    },
    en: {
      title: 'No profile can show this',
      advice: 'Describe the situation in which it is needed, and ask about that.',
      reason: 'A trait cannot be shown, a task can.',
      basis: 'Convention; nobody has measured it.',
    },
  },
  empty: {
    de: {
      title: 'Das steht in jeder Anzeige',
      advice: 'Sagen, was es hier ist: welche Aufgabe, welches Team, welche Zeiten.',
      reason: 'Wer vergleicht, überliest, was überall steht.',
      basis: 'Übung; gemessen hat es niemand.',
    },
    en: {
      title: 'Every ad says this',
      advice: 'Say what it is here: which task, which team, which hours.',
      reason: 'People who compare skip what is in every ad.',
      basis: 'Convention; nobody has measured it.',
    },
  },
  'house-avoided': {
    de: {
      title: 'Ein Wort, das unser Haus meidet',
      advice: 'Mit einem anderen Wort sagen, was gemeint ist.',
      reason: 'Das Narrativ meidet es, und eine Anzeige spricht für das Haus.',
      basis: 'Narrativ, Thema „{theme}“',
    },
    en: {
      title: 'A word that our company avoids',
      advice: 'Say what is meant in another word.',
      reason: 'The narrative avoids it, and an ad speaks for the company.',
      basis: 'Narrative, theme “{theme}”',
    },
  },
  'house-instead': {
    de: {
      title: 'Ein Wort, das unser Haus meidet',
      advice: 'Stattdessen: {instead}.',
      reason: 'So sagt es das Narrativ, und eine Anzeige spricht für das Haus.',
      basis: 'Narrativ, Thema „{theme}“',
    },
    en: {
      title: 'A word that our company avoids',
      advice: 'Instead: {instead}.',
      reason: 'This is how the narrative says it, and an ad speaks for the company.',
      basis: 'Narrative, theme “{theme}”',
    },
  },
  'house-missing': {
    de: {
      title: 'Noch kein Wort des Hauses',
      advice: 'Wo es stimmt, eines davon verwenden: {words}.',
      reason: 'Daran ist das Haus zu erkennen.',
      basis: 'Narrativ, Thema „{theme}“',
    },
    en: {
      title: 'No word of the company yet',
      advice: 'Where it is true, use one of these: {words}.',
      reason: 'They are what the company is recognized by.',
      basis: 'Narrative, theme “{theme}”',
    },
  },
  'no-reason': {
    de: {
      title: 'Was für die Stelle spricht, fehlt',
      advice: 'Etwas nennen, das andere nicht haben.',
      reason: 'Anforderungen allein sind kein Angebot.',
      basis: 'Übung; gemessen hat es niemand.',
    },
    en: {
      title: 'A reason to join is missing',
      advice: 'Name one that others do not have.',
      reason: 'Requirements alone are not an offer.',
      basis: 'Convention; nobody has measured it.',
    },
  },
  'no-pay': {
    de: {
      title: 'Die Gehaltsspanne fehlt',
      advice: 'Die Spanne nennen, wenn sie feststeht.',
      reason: 'Sie ist vor dem ersten Gespräch mitzuteilen.',
      basis: 'Recht: Richtlinie (EU) 2023/970, Artikel 5. Keine Rechtsberatung.',
    },
    en: {
      title: 'The pay range is missing',
      advice: 'Name the range if it is known.',
      reason: 'It has to be told before the first interview.',
      basis: 'Law: Directive (EU) 2023/970, Article 5. Not legal advice.',
    },
  },
};
