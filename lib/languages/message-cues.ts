import type { MessageCues } from '../domain/conversation/message/check.ts';
import { allWords, wholeWords } from './word-patterns.ts';

const THING =
  'Beitrag|Beiträge|Post|Frage|Vortrag|Kommentar|Antwort|Entscheidung|Artikel|Interview|Podcast|Projekt|Bericht|Auftritt|Punkt|Hinweis|Wechsel|' +
  'post|question|talk|comment|reply|decision|article|interview|podcast|project|report|point|panel|answer';

/** How messages are read; German and English together, since people write in both. */
export const MESSAGE_CUES: MessageCues = {
  occasion: new RegExp(
    `(?<!\\p{L})(?:(?:Ihr|Ihre[nmrs]?|dein|deine[nmrs]?|euer|eure[nmrs]?|your) (?:\\p{L}+ )?(?:${THING})(?!\\p{L})(?! (?:ist|sind|is|are) (?:sehr )?(?:interessant|toll|super|interesting|great))|` +
      '(?:Sie|du|ihr) (?:schrieben|schreiben|schreibst|schriebst|sagten|beschreiben|beschreibst|haben|hast|fragten|fragtest|erwähnten|erwähntest)(?= )|' +
      'you (?:wrote|said|asked|mentioned|described|showed)|' +
      '(?:meinte|sagte|erzählte|empfahl),? (?:dass )?(?:Sie|du)|(?:mentioned|told me|suggested)(?: that)? you|' +
      'auf (?:Ihrem|deinem) Profil steht|your profile says|' +
      '(?:Nachtrag|Nachricht|message|note) (?:zu|vom|from|of|on))',
    'u',
  ),
  anybody: allWords(
    '(?:bin )?(?:zufällig )?auf (?:ihr|dein) profil (?:gestoßen|gestossen|aufmerksam geworden)|(?:ihr|dein) profil (?:ist|hat|finde|klingt) \\p{L}+(?: \\p{L}+)?|finde (?:ihr|dein) profil|' +
      'interessantes profil|came across your profile|your (?:profile|background) (?:is|looks|caught)|impressed by your (?:profile|background|experience)|' +
      'add you to my (?:professional )?network|mein netzwerk erweitern|gegenseitiger austausch|hope this (?:message )?finds you well',
  ),
  ask: allWords(
    'würde (?:ich )?(?:mich |gern |gerne |dich |sie )*(?:mit (?:ihnen|dir) )?(?:vernetzen|hören|wissen|erfahren)|(?:gern|gerne) (?:mit (?:ihnen|dir) )?vernetzen|' +
      'rufen sie mich|ruf mich|buchen sie|melden sie sich|melde dich|schreiben sie mir|schreib mir|' +
      '(?:i )?would like to (?:connect|hear|know)|let me know|book a|call me|happy to connect',
  ),
  pitch: allWords(
    '(?:unser|unsere|unseren|unserem|unserer) (?:\\p{L}+ )?(?:lösung|lösungen|produkt|produkte|produkten|plattform|software|angebot|angebote|leistung|leistungen|dienstleistung|dienstleistungen|tool|service|kunden sparen)|' +
      'wir bieten|bieten (?:ihnen|dir|wir)|kostenlos\\p{L}{0,2}|gratis|rabatt|sonderpreis|sonderangebot|marktführer|führender anbieter|\\p{L}*demo|testversion|unverbindlich\\p{L}{0,2}|' +
      'sparen sie|bis zu \\d+ ?(?:%|prozent)|nur \\d+ (?:euro|€)|jetzt (?:testen|sichern|buchen)|' +
      'our (?:\\p{L}+ )?(?:solution|solutions|product|products|platform|software|offer|offering|services|tool)|we (?:offer|provide|specialize in)|free (?:trial|audit|demo|consultation|of charge)|' +
      'discount|special offer|market leader|leading provider|save up to|up to \\d+ ?%|book a demo|no obligation|cut your costs',
  ),
  link: /https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]{2,40}\.(?:com|de|ch|at|io|net|org|ly)(?:\/\S*)?(?![\p{L}\p{N}])/giu,
  greeting:
    /^\s*(?:(?:sehr )?geehrte[rs]?|guten (?:tag|morgen|abend)|hallo|hi|hey|liebe[rs]?|servus|moin|grüezi|dear|hello|good (?:morning|afternoon))(?:[^,!\n.]|(?<=(?:Dr|Prof|Mr|Ms|Mrs|Dipl|Ing))\.){0,60}/iu,
  nobody: wholeWords(
    'damen und herren|zusammen|liebes netzwerk|sir or madam|sir|madam|there|all|everyone|team|an alle',
  ),
  formalGreeting: wholeWords('herrn?|frau|geehrte[rs]?'),
  du: /(?<![\p{L}\p{N}])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?![\p{L}\p{N}])/iu,
  sie: /(?<=[\p{L}\p{N},;:)] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?![\p{L}\p{N}])/gu,
  emptyPhrase: allWords(
    'spannende[rnms]? (?:herausforderung|herausforderungen|aufgabe|aufgaben|stelle|position|möglichkeit|perspektive|projekt|projekte|job)|neue herausforderung|' +
      '(?:dynamische[sn]?|junge[sn]?|motivierte[sn]?|innovative[sn]?) (?:team|unternehmen|umfeld)|flache hierarchien|attraktive[sr]? (?:gehalt|vergütung|konditionen|paket|arbeitgeber)|' +
      'exciting (?:opportunity|opportunities|role|challenge|position|new)|great opportunity|amazing opportunity|rockstar|ninja|guru|fast[- ]paced|dynamic (?:team|environment)|competitive (?:salary|package)|' +
      'perfect (?:fit|match|candidate)|perfekt (?:ins|zum|zu) \\p{L}+|synergien|synergies|win-win|auf augenhöhe|mehrwert|value[- ]add|game[- ]changer|hope this (?:message )?finds you well',
  ),
  role: wholeWords(
    '(?:stelle|stellen|position|aufgabe) (?:als )?(?:im |in der |für |eines |einer )?\\p{Lu}\\p{L}+|als \\p{Lu}\\p{L}+(?:in|er|eur|ist|kraft|leitung|:in)|\\(m/w/d\\)|\\(w/m/d\\)|role|position (?:as|of)|vacancy for|' +
      '\\p{L}+ (?:engineer|developer|manager|technician|nurse|designer|analyst|specialist|lead|controller|accountant)',
    'iu',
  ),
  pay: /\d[\d.,]*\s?(?:k\s?)?(?:€|euro|eur|chf|franken|pounds?|£|usd|dollars?|k€)(?![\p{L}])|[€£$]\s?\d|\d{2,3}\s?[–-]\s?\d{2,3}\s?k/iu,
  wayOut: wholeWords(
    'kein thema|(?:ein|kurzes) nein|„nein“|‚nein\\p{P}?|nein genügt|völlig in ordnung|kein problem|kein interesse|falls (?:nicht|das thema)|wenn (?:nicht|das thema gerade nicht)|nicht passt|melde (?:ich mich|mich) nicht (?:mehr|wieder)|' +
      'either is (?:perfectly )?fine|(?:a|simple) no|no problem|no worries|not a topic|if not|not interested|will not (?:write|come back)|won’t (?:write|come back)|no is enough',
  ),
  pressure: allWords(
    'letzte chance|noch keine antwort|keine antwort (?:erhalten|bekommen)|haben sie meine nachricht|hast du meine nachricht|nur noch (?:heute|diese woche)|dringend|umgehend|' +
      "just bumping|bumping (?:this|my)|circling back|following up again|did you (?:get a chance|see my)|last chance|haven’t heard|haven't heard|still waiting|asap",
  ),
  emptyReply:
    /^(?:super|toll|klasse|spannend|sehr spannend|interessant|great|nice|awesome|amazing|well said|so true|love this|danke fürs teilen|thanks for sharing|congrats|congratulations|glückwunsch|herzlichen glückwunsch|👏|🔥|💯)(?: (?:beitrag|post|artikel|article|share))?(?:[\s!.,🙏👏🔥💯]|danke fürs teilen|thanks for sharing)*$/iu,
};
