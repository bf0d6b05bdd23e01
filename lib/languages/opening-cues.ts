import type { OpeningCues } from '../domain/candidate/opening/check-opening.ts';
import type { AdvertCues } from '../domain/candidate/opening/from-advert.ts';
import { allWords, wholeWords } from './word-patterns.ts';

/** Words of openings, German and English together. */
export const OPENING_CUES: OpeningCues = {
  discriminating: allWords(
    '(?:jung|jünger)(?:e|er|es|en|em)? (?:team|\\p{L}+team|unternehmen|mitarbeiter\\p{L}*|kolleg\\p{L}+|leute|talente|dynamische\\p{L}*)|jung und dynamisch|berufsanfänger|bis (?:max\\. |maximal )?\\d\\d jahre|' +
      'zwischen \\d\\d und \\d\\d jahren|nicht älter als|digital natives?|muttersprachler(?:in|:in|innen)?|deutsche muttersprache|muttersprachniveau|akzentfrei|deutscher herkunft|inländer|' +
      'körperlich (?:fit|belastbar|uneingeschränkt)|uneingeschränkt belastbar|kerngesund|gesunde[rn]?|ungebunden|alleinstehend|ohne familiäre verpflichtungen|kinderlos|christlich\\p{L}*|' +
      'gepflegtes (?:äußeres|aussehen|erscheinungsbild)|attraktives äußeres|(?:ein )?(?:richtiger )?mann für|powerfrau|putzfrau|sekretärin|krankenschwester|dame|herren|' +
      'young(?: and)?(?: dynamic)?(?: team| people| talent)?|youthful|recent graduates?|native (?:english |german )?speakers?|mother tongue|able-bodied|physically fit|energetic|salesman|craftsman|handyman|waitress|cleaning lady|' +
      'he will|his duties|guys|no older than|under \\d\\d|christian values|single and flexible',
  ),
  empty: allWords(
    'spannende[rnms]? (?:herausforderung(?:en)?|aufgaben?|projekte?|tätigkeit(?:en)?|position)|dynamische[sn]? (?:team|umfeld|unternehmen)|flache hierarchien|kurze entscheidungswege|attraktive[sr]? (?:gehalt|vergütung|konditionen|arbeitgeber|paket)|' +
      'leistungsgerechte (?:bezahlung|vergütung)|abwechslungsreiche (?:tätigkeit|aufgaben?)|obstkorb|kicker(?:tisch)?|wir sind eine familie|exciting (?:opportunity|role|challenge|projects?)|fast[- ]paced|competitive (?:salary|package|pay)|' +
      'flat hierarchies|we are a family|rockstar|ninja|guru|work hard,? play hard|free fruit',
  ),
  traits: allWords(
    'teamfähig(?:keit)?|teamplayer(?:in)?|belastbar(?:keit)?|flexibilität|flexibel|motiviert(?:e[rn]?)?|engagiert(?:e[rn]?)?|zuverlässig(?:keit)?|kommunikationsstark|kommunikationsfähigkeit|eigeninitiative|hands-on[- ]mentalität|einsatzbereitschaft|' +
      'durchsetzungsstark|durchsetzungsvermögen|leidenschaft|begeisterungsfähig(?:keit)?|team player|resilien(?:t|ce)|flexib(?:le|ility)|motivated|self-starter|passion(?:ate)?|hands-on mentality|enthusias(?:tic|m)|reliab(?:le|ility)|proactive',
  ),
  masculine:
    /(?<!\p{L})\p{Lu}?\p{L}*(?:techniker|ingenieur|leiter|entwickler|mechaniker|mechatroniker|elektroniker|elektriker|monteur|berater|manager|verkäufer|einkäufer|fahrer|kaufmann|fachmann|meister|schweißer|schweisser|pfleger|koch|arbeiter|helfer|buchhalter|controller|assistent|referent|programmierer|administrator|architekt|konstrukteur|disponent|lagerist|schlosser|maurer|maler|salesman|foreman)(?![\p{L}*:_/])/iu,
  neutralSign:
    /\((?:[mwdfxi]\s*[/|,]\s*){1,3}[mwdfxi]\)|[*:_/]-?in(?:nen)?(?!\p{L})|\p{L}In(?:nen)?(?!\p{L})|all genders|\(gn\)|manager\b(?=.*\b(?:of|for)\b)/u,
};

/** How an advert is taken apart. */
export const ADVERT_CUES: AdvertCues = {
  asked:
    /^(?:(?:das |was )?(?:bringst du|bringen sie|du bringst|sie bringen)(?: \p{L}+)? ?mit.*|das bringst du mit|(?:ihr|dein) profil|anforderungen|anforderungsprofil|(?:was )?(?:wir|uns) (?:erwarten|wichtig ist).*|qualifikation(?:en)?|voraussetzungen|must[- ]haves?|requirements?|qualifications?|what you(?:’ll| will)? (?:bring|need).*|your profile|who you are|skills|you have)$/iu,
  wished:
    /^(?:von vorteil(?: ist| sind)?|wünschenswert|nice[- ]to[- ]haves?|idealerweise|das lässt sich lernen|das lernen sie bei uns|(?:a )?plus(?:es)?|preferred(?: qualifications)?|bonus(?: points)?|optional)$/iu,
  offered:
    /^(?:(?:das |was )?(?:wir bieten|bieten wir).*|unser angebot|(?:ihre|deine) vorteile|benefits|darauf (?:können sie|kannst du) sich freuen|darauf kannst du dich freuen|what we offer|we offer|why join.*|perks|your benefits|warum wir)$/iu,
  other:
    /^(?:(?:ihre|deine) aufgaben|aufgaben(?:gebiet)?|das erwartet (?:sie|dich)|tätigkeiten|über uns|wer wir sind|kontakt|bewerbung|responsibilities|your (?:role|tasks|responsibilities)|what you(?:’ll| will) do|about us|the role|how to apply|contact)$/iu,
  optional: wholeWords(
    'von vorteil|wünschenswert|idealerweise|im idealfall|gerne auch|nice to have|a plus|preferred|ideally|desirable|optional|bonus',
  ),
  pay: /(?:€|eur|euro|chf|£|\$)\s?\d[\d.,’' ]*(?:k)?(?:\s?(?:–|-|bis|to)\s?(?:€|eur|£|\$)?\s?\d[\d.,’' ]*k?)?|\d[\d.,’' ]*k?\s?(?:–|-|bis|to)\s?\d[\d.,’' ]*k?\s?(?:€|euro|eur|chf|franken|pounds|£|usd|dollars)/iu,
};
