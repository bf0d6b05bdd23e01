import type { DraftLexicon } from '../../domain/draft/lexicon.ts';
import { allWords, list, wholeWords } from '../word-patterns.ts';
import { tells } from './tells.ts';

const NAME = '\\p{Lu}[\\p{L}\\p{N}&-]{1,30}';
/** Groups about which figures are told. */
const MANY =
  '(?:Deutschen|Österreicher(?:innen)?|Schweizer(?:innen)?|Unternehmen|Firmen|Betriebe[n]?|Beschäftigte[nr]?|Menschen|Kund(?:en|innen)|' +
  'Bewerber(?:innen)?|Bewerbende[n]?|Arbeitnehmer(?:innen)?|Mitarbeiter(?:innen)?|Mitarbeitende[nr]?|Führungskräfte[n]?|Befragte[n]?|Konsument(?:en|innen)|' +
  'Entscheider(?:innen)?|Käufer(?:innen)?|Einkäufer(?:innen)?|Patient(?:en|innen)|Jugendliche[nr]?|Haushalte[n]?|Projekte[n]?|Arbeitsplätze)';

/** German words for drafts. */
export const draftLexicon: DraftLexicon = {
  tells,
  abstract: list(
    'herausforderung, herausforderungen, potenzial, potential, wandel, zukunft, vision, visionen, innovation, innovationen, wegweisend, transformation, ' +
      'mehrwert, mehrwerte, erfolgsfaktor, erfolgsfaktoren, wettbewerbsvorteil, haltung, werte, vertrauen, wertschätzung, wertschätzend, begeisterung, ' +
      'begeistern, leidenschaft, hingabe, perspektive, perspektiven, impulse, reise, mindset, augenhöhe, unternehmenskultur, fehlerkultur, achtsamkeit, ' +
      'authentizität, resilienz, komfortzone, wachstum, nachhaltig, nachhaltigkeit, ganzheitlich, ganzheitliche lösung, maßgeschneidert, massgeschneidert, nahtlos, ' +
      'zukunftssicher, modernst, innovativ, einzigartig, inspirierend, bereichernd, unglaublich, großartig, außergewöhnlich, verlässlicher partner, ' +
      'fundiert, know-how, langjährige erfahrung, volles potenzial, entfalten, mitgestalten, gestalten, synergien, teamgeist, engagement, engagiert, ' +
      'transparenz, transparent, transparente kommunikation, entscheidende rolle, persönlichkeit, persönlichkeiten, loyalität, erlebnis, individuell, ' +
      'individuelle bedürfnisse, erfolgsgeschichte, diversität, vielfalt, weiterentwickeln, spannend, echte verbindung, effizient, proaktiv, agil',
  ),
  openers: [
    /^(?:hallo|hi|hey|guten (?:morgen|tag|abend)|moin|servus|grüezi)(?: (?:zusammen|liebes netzwerk|liebe \p{L}{2,30}|ihr lieben|linkedin))?[\s,!.👋]{0,6}(?:\n|$)/iu,
    /^(?:liebes netzwerk|liebe community|liebe kontakte)/iu,
    /^(?:heute möchte ich|ich möchte heute|in diesem beitrag|dieser beitrag|mein heutiger beitrag)/iu,
    /^(?:ich freue mich(?: \p{L}{2,12}){0,2},? (?:verkünden|mitteilen|bekannt|ankündigen)|(?:voller|mit großem|mit grossem|mit) (?:stolz|freude|dankbarkeit))/iu,
    /^(?:wir freuen uns(?: \p{L}{2,12}){0,2},? (?:verkünden|mitteilen|bekannt|ankündigen)|wir sind stolz)/iu,
    /^in der heutigen|^in einer welt|^in zeiten (?:von|ständig|zunehmend)/iu,
  ],
  general: new RegExp(
    '^(?:\\p{Lu}\\p{L}{0,30}(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|ität|schaft|enz|anz|ismus)|' +
      '(?:[Mm]ensch|[Uu]nternehm|[Ff]ühr|[Kk]und|[Mm]itarbeitend|[Zz]ukunft|[Ww]elt|[Ll]eben|[Ee]rfolg|[Mm]ut|[Ss]inn|[Ii]dee|[Pp]otenzial|[Ww]achs|[Tt]eam|' +
      '[Ww]ert|[Cc]hance|[Tt]alent|[Ee]nergie|[Kk]ultur|[Aa]ngst|[Ss]tolz|[Gg]emeinsam|[Ee]cht|[Ee]hrlich|[Mm]odern|[Dd]igital|[Nn]achhaltig|[Vv]ertrau|[Ww]ichtig|' +
      '[Ee]ntscheid|[Vv]erantwort|[Ww]irklich|[Bb]esonders|[Ww]ahre|[Gg]anz)\\p{L}{0,20}|' +
      '(?:[Nn]eu(?:e[nrms]?)?|[Jj]ede[rnms]?|[Aa]lle[ns]?|[Nn]ie|[Ii]mmer|[Hh]eute|[Mm]orgen))$',
    'u',
  ),
  small: /^(?:neu|jede|alle|nie|immer|heute|morgen|ganz|wirklich|besonders|echt|ehrlich|wichtig)\p{L}{0,3}$/iu,
  thing: new RegExp(
    '(?:heiz|lüft|leit|dicht|dämm|rechn|zeit|wohn|verpack|halter|deck|schalt|steuer|kuppl|prüf|wart|liefer|stell|mahn|anleit|genehmig|ordn|kündig|bewerb|' +
      'sitz|sammel|samml|kreuz|siedl|zeichn|quitt|fertig|buchhalt|verwalt|abteil|ausbild|stör|durchführ|reinig|meld|buch|zahl|lad|bohr|impf|füll|mess|misch|lager|' +
      'schmier|spül|melde|ausschreib|bescheinig|unterweis|krankmeld|überweis|abrechn|besprech|vorles|absaug|geschäftsführ|schul|verstärk|mein|einlad|abkündig|beschaff)ung(?:en)?$|' +
      '(?:mann|bereit|genossen|ort|wirt|gesell)schaft(?:en)?$|(?:^|[^\\p{L}])(?:stat|port|posit|produkt|redakt|reg|vers|mill|auk)ion(?:en)?$|(?:bil|distanz|kulanz|toler)anz(?:en)?$|(?:lizenz|frequenz|konferenz)(?:en)?$|(?:elektrizität|kapazität|fakultät|universität)(?:en)?$',
    'iu',
  ),
  fragment: /^(?:ein|eine|einen|kein|keine|keinen|mehr|weniger|bessere|stille|nur|jede|jeder|jedes)(?!\p{L})/iu,
  everyone:
    /(?<!\p{L})(?:ihr|euch|eure[mnrs]?|euer|du|dir|dich|dein(?:e[mnrs]?)?|ihnen|ihre[mnrs]?|sie|wir)(?!\p{L})/iu,
  lived:
    /^(?:hab|habs|hats|wirds|gibts|wenns|naja|kriegt|kriegen|nochmal|bisschen|nämlich|nervt|ärgerlich|übrigens|leider|fragt|wars|gings|nix|eh|grad|halt|war|waren|hatte|hatten|kam|kamen|sagte|meinte|ging|lief|saß|stand|gesagt|gefragt|angerufen|gerufen|geschrieben|gesehen|gebaut|gekommen|gefahren|gezeigt|gemacht|gefunden|bekommen|geworden|bestellt|gekauft|verloren|gestern|letzte|letzten|vorige)$/iu,
  details: [
    allWords(
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|dienstags|freitags|januar|jänner|februar|märz|april|juni|juli|august|september|oktober|' +
        'november|dezember|(?:heute|gestern) (?:früh|morgen|abend|mittag|nacht)|halb (?:fünf|sechs|sieben|acht)|um (?:vier|fünf|sechs|elf|zwölf)',
    ),
  ],
  worldFigures: [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:%|Prozent)(?: (?:aller|der|des|von|unter)(?: \\p{Ll}{2,14}){0,2})? ${MANY}(?!\\p{L})`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte)|(?:zwei|drei|vier|sieben|acht|neun) von (?:drei|vier|fünf|zehn)|die (?:Hälfte|Mehrheit) (?:aller|der)) ${MANY}(?!\\p{L})`,
      'giu',
    ),
    allWords(
      'studien (?:zeigen|belegen|beweisen)|studien zufolge|es ist (?:wissenschaftlich )?(?:erwiesen|bewiesen)|nachweislich',
    ),
  ],
  superlatives: [
    wholeWords(
      '(?:welt|markt|branchen)(?:weit )?führend\\p{L}{0,2}|marktführer(?:in)?|weltmarktführer|branchenführer|die nummer (?:1|eins)|nr\\. ?1|' +
        '(?:der|die|das) (?:größte|grösste|schnellste|günstigste|sicherste|einzige|beste)[n]? \\p{L}{3,30} (?:in|am|der|auf) (?:deutschland|österreich|schweiz|europa|markt|welt|dem markt|der welt|der branche|branche)|' +
        'konkurrenzlos\\p{L}{0,2}|unschlagbar\\p{L}{0,2}',
    ),
  ],
  sources: [
    wholeWords(
      'laut|quelle|quellen|gemäß|gemäss|nach angaben|zufolge|statistik|bericht|umfrage|erhebung|studie (?:der|des|von)|destatis|bitkom|' +
        'eigene[rn]? (?:auszählung|erfahrung|erhebung|messung|zahlen)|wir haben gezählt|von uns gezählt|bei uns|unsere eigene',
    ),
    /https?:|\((?:\p{L}{2,30} )?(?:19|20)\d\d\)/u,
  ],
  names: [
    new RegExp(`(?<!\\p{L})(?:Herrn?|Frau) (?:Dr\\. |Prof\\. )?(${NAME})`, 'gu'),
    new RegExp(
      `(?<!\\p{L})(?:Kolleg(?:e|en|in)|Chef(?:in)?|Azubi|Lehrling|Meister(?:in)?) (${NAME})(?! (?:der|des|von)(?!\\p{L}))`,
      'gu',
    ),
    new RegExp(`(?<!\\p{L})(?:Kund(?:e|en|in)|bei (?:der )?Firma|für (?:die )?Firma) (${NAME})`, 'gu'),
    /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}&-]{1,30} ){1,3}(?:GmbH|AG|SE|KG|eG|OHG|mbH))(?!\p{L})/gu,
    /(?<![\p{L}\p{N}])((?:Molkerei|Bäckerei|Brauerei|Klinik|Stadtwerke|Spedition|Gießerei|Metzgerei|Tischlerei|Schreinerei|Kanzlei|Hotel) (?!In|Im|Am|Und|Die|Der)\p{Lu}[\p{L}-]{2,30})/gu,
  ],
  picture: wholeWords(
    '(?:auf|im) (?:dem |diesem |unserem )?(?:foto|bild|video|clip|selfie)|(?:das|dieses|ein) (?:foto|bild|selfie|video) (?:zeigt|von|vom|aus|oben|unten)|foto:|siehe (?:foto|bild)|im karussell|📸',
  ),
  praise: wholeWords(
    'empfehle|empfehlen|empfehlung|begeistert|überzeugt|(?:das|die|der) beste[nrs]?|großartig\\p{L}{0,3}|grossartig\\p{L}{0,3}|genial\\p{L}{0,3}|top|fantastisch\\p{L}{0,3}|' +
      'unschlagbar\\p{L}{0,3}|absolute kaufempfehlung|kann ich nur (?:loben|empfehlen)|hervorragend\\p{L}{0,3}',
  ),
  belonging: wholeWords(
    'wir|uns|unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)? (?:arbeitgeber|arbeitgeberin|firma|betrieb|unternehmen|chef|chefin|team)|ich arbeite|arbeite ich|ich leite|(?:anzeige|werbung)(?=\\p{P}|\\s)',
  ),
};
