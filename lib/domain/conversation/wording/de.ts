import { partsOf, unitOf } from './dates.ts';
import type { ConversationWords } from './form.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const month = (date: string): string => {
  const { year, month: number } = partsOf(date);
  return number === null ? year : `${MONTHS[number - 1] ?? ''} ${year}`.trim();
};

const NUMBERS = ['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'];

const UNITS = {
  day: ['einem Tag', 'Tagen'],
  week: ['einer Woche', 'Wochen'],
  month: ['einem Monat', 'Monaten'],
  year: ['einem Jahr', 'Jahren'],
} as const;

/** German with Sie. Questions are for the other person; they ask for something that can't be looked up. */
export const de: ConversationWords = {
  places: {
    headline: 'Slogan',
    location: 'Ort',
    about: 'Info',
    activity: 'Eigener Beitrag',
    shared: 'Geteilter Beitrag',
    posts: 'Beiträge',
    featured: 'Im Fokus',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    certifications: 'Bescheinigungen',
    volunteering: 'Ehrenamt',
    languages: 'Sprachen',
    recommendations: 'Empfehlungen',
    projects: 'Projekte',
    publications: 'Veröffentlichungen',
    honors: 'Auszeichnungen',
    courses: 'Kurse',
    interests: 'Interessen',
    organizations: 'Organisationen',
    services: 'Dienstleistungen',
    highlights: 'Gemeinsamkeiten',
  },
  points: {
    hiring: { title: 'Sucht Leute', question: 'Welche Aufgabe bleibt liegen, bis die Stelle besetzt ist?' },
    interest: { title: 'Sagt selbst, was interessiert', question: 'Was haben Sie dazu schon ausprobiert?' },
    downtime: {
      title: 'Spricht von Ausfall und Stillstand',
      question: 'Welcher Ausfall hat Sie dieses Jahr am meisten gekostet?',
    },
    shortage: { title: 'Nennt einen Engpass', question: 'Woran merken Sie den Engpass im Alltag zuerst?' },
    stopped: {
      title: 'Hat etwas beendet',
      question: 'Woran haben Sie gemerkt, dass es Zeit war aufzuhören?',
    },
    surprise: {
      title: 'Erzählt, was zu lernen war',
      question: 'Was kam dabei anders heraus, als Sie erwartet hatten?',
    },
    changed: { title: 'Hat etwas umgestellt', question: 'Was war der Anlass, und was ist seitdem anders?' },
    result: { title: 'Nennt ein Ergebnis', question: 'Welcher Schritt hat dazu am meisten beigetragen?' },
    launch: { title: 'Hat etwas in Gang gebracht', question: 'Was hat dabei länger gedauert als gedacht?' },
    event: {
      title: 'Erzählt von einer Veranstaltung',
      question: 'Welche Frage von dort beschäftigt Sie noch?',
    },
    quality: {
      title: 'Spricht von Fehlern und Nacharbeit',
      question: 'An welcher Stelle entsteht der Fehler, den Sie am häufigsten nacharbeiten?',
    },
    effort: { title: 'Spricht von Aufwand und Kosten', question: 'Wo steckt heute noch der größte Aufwand?' },
    apprentices: {
      title: 'Spricht von Ausbildung und Nachwuchs',
      question: 'Was fällt den Neuen am Anfang am schwersten?',
    },
    climate: { title: 'Spricht von Energie und Klima', question: 'Welche Maßnahme hat bisher am meisten gebracht?' },
    planning: {
      title: 'Spricht davon, wie geplant wird',
      question: 'Was entscheidet bei Ihnen darüber, wie weit im Voraus geplant wird?',
    },
    handover: {
      title: 'Spricht von Übergaben und Besprechungen',
      question: 'Bei welcher Übergabe geht heute noch etwas verloren?',
    },
    process: {
      title: 'Spricht von Abläufen',
      question: 'Welcher Ablauf hängt heute noch an einer einzigen Person?',
    },
    figures: {
      title: 'Spricht von Zahlen und Auskünften',
      question: 'Welche Zahl fehlt Ihnen heute für eine Entscheidung?',
    },
    sites: { title: 'Spricht von Standorten und Wachstum', question: 'Was läuft an den Standorten verschieden?' },
    digital: {
      title: 'Spricht von Software und Automatisierung',
      question: 'Welche Arbeit ist dadurch wirklich weggefallen?',
    },
    team: { title: 'Nennt die eigene Verantwortung', question: 'Wie ist die Arbeit heute im Team aufgeteilt?' },
    promise: {
      title: 'Sagt, wofür die Arbeit gut ist',
      question: 'Bei wem ist das zuletzt gut gelungen, und woran lag es?',
    },
    customers: {
      title: 'Spricht von der Kundschaft',
      question: 'Was fragt Ihre Kundschaft heute, wonach vor zwei Jahren niemand fragte?',
    },
    asks: { title: 'Stellt selbst eine Frage', question: 'Welche Antwort hat Ihnen bisher am meisten geholfen?' },
    opinion: { title: 'Vertritt eine Ansicht', question: 'An welchem Fall haben Sie das zuletzt gesehen?' },
    thanks: { title: 'Bedankt sich für etwas', question: 'Welcher Hinweis daraus hat etwas verändert?' },
  },
  kinds: {
    post: { title: 'Hat selbst geschrieben', question: 'Was war der Anlass, darüber zu schreiben?' },
    'shared-post': { title: 'Hat das geteilt', question: 'Was heißt das für Ihre Arbeit?' },
    change: { title: 'Neue Aufgabe', question: 'Was packen Sie zuerst an?' },
    problem: { title: 'Nennt ein Problem', question: 'Was haben Sie schon versucht?' },
    theme: { title: 'Gehört zu einem unserer Themen', question: 'Was davon beschäftigt Sie gerade?' },
    shared: { title: 'Steht auch bei Ihnen', question: 'Was ist Ihnen von damals geblieben?' },
    words: {
      title: 'Beschreibt es in eigenen Worten',
      question: 'Was ist daran zurzeit das Schwierigste?',
    },
    path: { title: 'Weg bis hierher', question: 'Was hat den Ausschlag für den Wechsel gegeben?' },
    role: { title: 'Jetzige Aufgabe', question: 'Was davon nimmt gerade die meiste Zeit in Anspruch?' },
  },
  theme: 'Berührt unser Thema „{theme}“',
  common: {
    company: 'Beide bei {name}',
    sameTime: 'Beide bei {name}, zur gleichen Zeit',
    school: 'Beide an derselben Schule',
    place: 'Derselbe Ort',
    language: 'Dieselbe Sprache',
    field: 'Dasselbe Fach studiert',
    skill: 'Dasselbe Fach',
    person: 'Eine gemeinsame Person',
  },
  still: { both: 'Woran arbeiten Sie dort gerade?', theirs: 'Was hat sich dort seitdem verändert?' },
  entries: {
    change: { title: 'Neue Aufgabe seit {date}', question: 'Was haben Sie in den ersten Wochen zuerst angepackt?' },
    moved: {
      title: 'Innerhalb von {company} gewechselt, vorher: {before}',
      question: 'Was sieht man aus der neuen Aufgabe, was vorher nicht zu sehen war?',
    },
    role: { title: 'Jetzige Aufgabe bei {company}', question: 'Was davon nimmt gerade die meiste Zeit in Anspruch?' },
    past: { title: 'Vorher bei {company}', question: 'Was von dort machen Sie heute noch genauso?' },
    studied: { title: 'Hat dort gelernt: {school}', question: 'Was davon brauchen Sie heute jeden Tag?' },
    certified: {
      title: 'Hat einen Nachweis erworben',
      question: 'Wo hat sich das im Alltag zum ersten Mal bezahlt gemacht?',
    },
  },
  questions: {
    executive: {
      question: 'Welche Entscheidung der letzten zwölf Monate würden Sie heute anders treffen?',
      reason: 'Unter Leuten mit ähnlicher Verantwortung ist das die Frage, auf die es keine fertige Antwort gibt.',
    },
    sales: {
      question: 'Wo hakt es bei Ihrer Arbeit gerade am häufigsten?',
      reason: 'Fragt nach dem Problem, das auf keinem Profil steht.',
    },
    implication: {
      question: 'Was passiert, wenn das bis zum nächsten Herbst so bleibt?',
      reason: 'Fragt nach den Folgen. Sie entscheiden, ob es überhaupt ein Anliegen ist.',
    },
    recruiter: {
      question: 'Was müsste an einer nächsten Aufgabe bleiben, wie es ist, und was müsste anders sein?',
      reason: 'Fragt nach Gründen, die auf keinem Profil stehen.',
    },
    employee: {
      question: 'Was raten Sie jemandem, der mit derselben Arbeit anfängt?',
      reason: 'Fragt nach Erfahrung, und die gibt man gern weiter.',
    },
    audience: {
      question: '„{question}“ Stellt sich die Frage bei Ihnen auch?',
      reason: 'So fragt unsere Zielgruppe „{audience}“. Auf dem Profil steht dazu „{word}“.',
    },
  },
  reasons: {
    quote: 'Nimmt „{quote}“ auf ({source}).',
    problem: 'Fragt nach dem Problem hinter „{quote}“ ({source}).',
  },
  leaveOut: {
    delicate: {
      question: 'Den Beitrag über ein trauriges oder schweres Ereignis.',
      reason: 'Er verdient Anteilnahme und ist kein Anlass für ein Gespräch über Geschäfte.',
    },
    pause: { question: '„{topic}“.', reason: 'Dazu sagt das Unternehmen zurzeit nichts.' },
    avoid: { question: 'Das Wort „{word}“.', reason: 'Unser Narrativ sagt es nicht. Stattdessen: {instead}' },
    shared: {
      question: '„{quote}“ als eigene Meinung behandeln.',
      reason: 'Der Beitrag wurde geteilt und stammt von jemand anderem.',
    },
    offer: {
      question: 'Das eigene Angebot, den Preis und jeden Link.',
      reason:
        'Werbung in einer Nachricht braucht vorher eine Einwilligung, auch unter Geschäftsleuten (§ 7 UWG; OLG Hamm, 18 U 154/22).',
    },
    peer: {
      question: 'Zahlen aus dem eigenen Haus, nach denen niemand gefragt hat.',
      reason: 'Wer zuerst fragt, erfährt mehr.',
    },
    flattery: {
      question: 'Lob für die Person und Fragen nach Alter, Familie, Herkunft und Gesundheit.',
      reason: 'Nichts davon hat mit der Aufgabe zu tun (§§ 1 und 7 AGG).',
    },
    colleague: {
      question: 'Eine Bitte um einen Gefallen gleich zu Beginn.',
      reason: 'Erst ein Gespräch, dann ein Anliegen.',
    },
  },
  summary: {
    several: '{count}, der beste zuerst.',
    few: '{count}. Mehr steht hier nicht.',
    none: 'Hier steht zu wenig für ein vorbereitetes Gespräch.',
    unseen: 'Noch nicht gelesen: {sections}.',
  },
  news: {
    titles: {
      position: 'Neue Station',
      renamed: 'Neuer Titel für dieselbe Station',
      ended: 'Station beendet',
      listed: 'Frühere Station ergänzt',
      gone: 'Steht nicht mehr auf dem Profil',
      headline: 'Neuer Slogan',
      location: 'Neuer Ort',
      about: 'Neu im Info-Text',
      post: 'Neuer Beitrag',
      'shared-post': 'Neu geteilt',
      certificate: 'Neuer Nachweis',
      education: 'Ausbildung ergänzt',
      skill: 'Kenntnis ergänzt',
    },
    at: {
      position: 'Neue Station bei {company}',
      renamed: 'Neuer Titel bei {company}',
      ended: 'Station bei {company} beendet',
      listed: 'Frühere Station bei {company} ergänzt',
      gone: 'Station bei {company} steht nicht mehr da',
    },
    some: 'Neu seit dem {day}',
    none: 'Seit dem {day} ist nichts Neues zu lesen.',
    before: 'Am {day} stand dort:',
    notYet: 'Am {day} stand das noch nicht da.',
    gone: 'Am {day} stand das noch da.',
  },
  askFirst: 'Vorher fragen: {who}.',
  askFirstNoName: 'Vorher im Haus fragen.',
  publicSince: 'öffentlich seit {date}',
  count: (anchors) => (anchors === 1 ? 'Ein Anknüpfungspunkt' : `${NUMBERS[anchors] ?? anchors} Anknüpfungspunkte`),
  ago(days) {
    if (days === 0) return 'heute';
    if (days === 1) return 'gestern';
    const { unit, count } = unitOf(days);
    return count === 1 ? `vor ${UNITS[unit][0]}` : `vor ${count} ${UNITS[unit][1]}`;
  },
  since: (date) => `seit ${month(date)}`,
  until: (date) => `bis ${month(date)}`,
  span: (start, end) => (start === end ? month(start) : `${month(start)} bis ${month(end)}`),
  day(day) {
    const [year = '', number = '', date = ''] = day.split('-');
    return `${Number(date)}. ${MONTHS[Number(number) - 1] ?? ''} ${year}`;
  },
};
