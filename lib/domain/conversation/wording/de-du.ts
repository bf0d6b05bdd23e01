import type { Twin } from './form.ts';

/** What sounds different with du; everything else is as with Sie. */
export const du: Twin = {
  points: {
    interest: { question: 'Was hast du dazu schon ausprobiert?' },
    downtime: { question: 'Welcher Ausfall hat euch dieses Jahr am meisten gekostet?' },
    shortage: { question: 'Woran merkt ihr den Engpass im Alltag zuerst?' },
    stopped: { question: 'Woran hast du gemerkt, dass es Zeit war aufzuhören?' },
    surprise: { question: 'Was kam dabei anders heraus, als du erwartet hattest?' },
    event: { question: 'Welche Frage von dort beschäftigt dich noch?' },
    quality: { question: 'An welcher Stelle entsteht der Fehler, den ihr am häufigsten nacharbeitet?' },
    planning: { question: 'Was entscheidet bei euch darüber, wie weit im Voraus geplant wird?' },
    figures: { question: 'Welche Zahl fehlt dir heute für eine Entscheidung?' },
    customers: { question: 'Was fragt eure Kundschaft heute, wonach vor zwei Jahren niemand fragte?' },
    asks: { question: 'Welche Antwort hat dir bisher am meisten geholfen?' },
    opinion: { question: 'An welchem Fall hast du das zuletzt gesehen?' },
  },
  kinds: {
    'shared-post': { question: 'Was heißt das für deine Arbeit?' },
    change: { question: 'Was packst du zuerst an?' },
    problem: { question: 'Was habt ihr schon versucht?' },
    theme: { question: 'Was davon beschäftigt dich gerade?' },
    shared: { title: 'Steht auch bei dir', question: 'Was ist dir von damals geblieben?' },
  },
  still: { both: 'Woran arbeitest du dort gerade?', theirs: 'Was hat sich dort seitdem verändert?' },
  entries: {
    change: { question: 'Was hast du in den ersten Wochen zuerst angepackt?' },
    past: { question: 'Was von dort machst du heute noch genauso?' },
    studied: { question: 'Was davon brauchst du heute jeden Tag?' },
  },
  questions: {
    sales: { question: 'Wo hakt es bei deiner Arbeit gerade am häufigsten?' },
    executive: { question: 'Welche Entscheidung der letzten zwölf Monate würdest du heute anders treffen?' },
    employee: { question: 'Was rätst du jemandem, der mit derselben Arbeit anfängt?' },
    audience: { question: '„{question}“ Stellt sich die Frage bei euch auch?' },
  },
};
