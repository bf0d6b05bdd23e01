import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list, wholeWords } from '../word-patterns.ts';
import { masculines } from './masculines.ts';
import { roleContent } from './role-content.ts';

/** A noun with up to two small words before it: "für kleine Betriebe", "für die Pflege". */
const NOUN = '(?:\\p{Ll}[\\p{Ll}-]*,? (?:und )?){0,3}\\p{Lu}[\\p{L}-]+';
const NUMBER = "\\d[\\d.,’']*";
const NUMBER_WORD = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend';

/** Words before "für" that name a task; with a small or a capital letter, since the pattern around them minds capitals. */
const TASKS = (
  'verantwortlich|verantwortliche|verantwortlicher|zuständig|leidenschaft|begeisterung|brenne|experte|expertin|fachkraft|' +
  'fachfrau|fachmann|professor|professorin|referent|referentin|beauftragte|beauftragter|spezialist|spezialistin|leiter|' +
  'leiterin|leitung|kauffrau|kaufmann|assistenz|meister|meisterin|techniker|technikerin|bekannt|danke|offen'
).replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** German word lists; titles and trades that contain a worn word ("Strategischer Einkauf", "Agile Coach") stay out. */
export const lexicon: Lexicon = {
  language: 'de',
  buzzwords: list(
    'innovativ, kreativ, motiviert, hochmotiviert, leidenschaftlich, leidenschaft, dynamisch, teamplayer, teamfähig, hands-on, ' +
      'hands-on-mentalität, macher, visionär, querdenker, vordenker, allrounder, netzwerker, networker, networking, ' +
      'zielorientiert, ergebnisorientiert, lösungsorientiert, erfolgsorientiert, kundenorientiert, verantwortungsbewusst, ' +
      'analytisches denken, analytische fähigkeiten, strategisches denken, strategisch denkend, ganzheitlich, ' +
      'nachhaltiger erfolg, nachhaltig erfolgreich, nachhaltige lösungen, agiles mindset, proaktiv, effektiv, effizient, ' +
      'flexibel, belastbar, engagiert, ehrgeizig, kommunikationsstark, kommunikative fähigkeiten, umfangreiche erfahrung, ' +
      'langjährige erfahrung, internationale erfahrung, fundierte erfahrung, umfassende expertise, expertenwissen, mehrwert, ' +
      'mehrwerte, synergien, synergieeffekte, game changer, gamechanger, next level, auf das nächste level, ' +
      'aufs nächste level, disruptiv, thought leader, mindset, growth mindset, out of the box, state of the art, ' +
      'best in class, am puls der zeit, brennen für, brenne für, mit herzblut, herzblut, begeistert, begeisterung, spannend, ' +
      'sehr erfolgreich, maßgeschneidert, massgeschneidert, maßgeschneiderte lösungen, erfolgsgeschichte, rockstar, ' +
      'überdurchschnittlich, macherin, netzwerkerin, visionärin',
  ),
  fillers: list(
    'eigentlich, quasi, sozusagen, gewissermaßen, gewissermassen, irgendwie, irgendwo, im grunde, im grunde genommen, ' +
      'grundsätzlich, prinzipiell, im prinzip, letztendlich, letzten endes, schlussendlich, durchaus, natürlich, ' +
      'selbstverständlich, wirklich, ziemlich, relativ, absolut, gegebenenfalls, unter umständen, im rahmen von, im rahmen der, ' +
      'im rahmen des, im rahmen meiner, im zuge, im bereich, im hinblick auf, in bezug auf, hinsichtlich, seitens, ' +
      'diesbezüglich, dementsprechend, an dieser stelle, nicht zuletzt, mehr oder weniger, bestrebt, würde ich sagen, ' +
      'ich denke, ich glaube, vielleicht, möglicherweise, sicherlich, insgesamt, ein stück weit, verschiedenste, ' +
      'verschiedensten, diverse, diversen, zahlreiche, zahlreichen',
  ),
  particles: list('ja, eben, halt, mal, doch, wohl, einfach, schon'),
  cvOpeners: [
    /^ich bin (?:ein|eine|seit|nun|derzeit|aktuell|gelernte|diplomierte|studierte|erfahrene|leidenschaftliche)[rsn]?(?![\p{L}])/iu,
    /^ich (?:habe|verfüge) (?:über|mehr als|seit)(?![\p{L}])/iu,
    /^(?:seit|in den letzten) (?:über |mehr als |rund |gut |fast )?\d/iu,
    /^als (?:erfahren|langjährig|leidenschaftlich|ausgebildet|gelernt|studiert|diplomiert)/iu,
    /^mit (?:über |mehr als |rund |gut |fast )?\d+[+]? jahren/iu,
    /^(?:erfahrene|langjährige|leidenschaftliche|motivierte|engagierte|dynamische)[rsn]? /iu,
    /^nach (?:meinem|meiner|dem|abschluss|einem) (?:studium|abschluss|ausbildung|lehre|meines|abitur|matura)?/iu,
    /^mein name ist/iu,
    /^(?:herzlich )?willkommen auf meinem profil/iu,
    /^(?:hallo|hi|hey|servus|moin|grüezi|guten tag)[^\p{L}]{0,4}(?:ich bin|mein name|ich heiße|ich heisse)/iu,
    /^(?:über |mehr als |rund |gut |fast )?\d+\+? jahren? (?:berufs)?erfahrung/iu,
    /^[^.!?\n]{0,60} mit (?:über |mehr als |rund |gut |fast )?\d+\+? jahren (?:berufs)?erfahrung/iu,
    /^ich habe [^.!?\n]{0,60} studiert(?!\p{L})/iu,
  ],
  value: [
    wholeWords(
      '(?:ich|wir) (?:helfe|unterstütze|begleite|berate|entwickle|baue|bringe|mache|sorge|verbinde|besetze|entlaste|finde|halte)n?',
    ),
    wholeWords('(?:helfe|unterstütze|begleite|berate|entlaste|antworte|finde|besetze) (?:ich|wir)?'),
    wholeWords(
      'weniger|schneller|günstiger|sicherer|leiser|einfacher|leichter|gesünder|pünktlicher|länger|planbar(?:er|e|en)?|' +
        'mehr(?! als \\d| denn| oder weniger)|statt|ohne|trotz',
    ),
    wholeWords(
      '(?:ein)?spar(?:e|en|t)|senk(?:e|en|t)|verkürz(?:e|en|t)|vermeid(?:e|en|et)|verringer(?:n|t|e)|gewinn(?:en|t)|' +
        'halbier(?:en|t)|verdoppel(?:n|t)|entlast(?:en|et)|verbesser(?:n|t)|vereinfach(?:en|t)|beschleunig(?:en|t)|' +
        'erhöh(?:en|t)|steiger(?:n|t)|schütz(?:en|t)|ermöglich(?:en|t)|verhinder(?:n|t)|weiternutzen|besetzen',
    ),
    wholeWords('damit|so ?dass'),
    wholeWords(
      'berechenbar(?:er|e|en)?|bezahlbar(?:er|e|en)?|verlässlich(?:er|e|en)?|termingerecht|termintreu|pünktlich|rechtzeitig|' +
        '(?:stau|stör|störungs|unfall|fehler|barriere|rückstands)frei(?:e|en|er)?',
    ),
    // "Wärmepumpen, die im Altbau funktionieren"
    /, (?:die|der|das) [^.!?|\n]{2,60} (?:macht|machen|funktionier(?:t|en)|bleib(?:t|en)|hält|halten|läuft|laufen|pass(?:t|en)|trägt|tragen|schon(?:t|en)|wirk(?:t|en))(?!\p{L})/iu,
    /(?<!\p{L})von [^.!?\n]{2,40} (?:auf|zu|zum|zur) [^.!?\n]{2,40}/iu,
  ],
  audience: [
    // "verantwortlich für Vertrieb" and "Fachkraft für Lagerlogistik" name a task, not a reader.
    new RegExp(`(?<!\\p{L})(?<!(?:${TASKS}) )[Ff]ür ${NOUN}`, 'u'),
    // Accusative or dative behind a verb of help: "Ich helfe Molkereien".
    new RegExp(`(?<!\\p{L})(?:[Hh]elfe|[Uu]nterstütze|[Bb]egleite|[Bb]erate|[Ee]ntlaste)n? (?:ich |wir )?${NOUN}`, 'u'),
    wholeWords('damit (?:die |der |das |unsere |kleine |große )?(?:\\p{L}+) '),
    // A trade: "in der Lebensmittelproduktion", "Pflege in Wien planbar machen".
    wholeWords(
      '(?:in|im|aus|an) (?:der |dem |den |die |kleinen |großen |grossen )?\\p{L}*(?:produktion|industrie|branche|handel|handwerk|pflege|bau|' +
        'logistik|wirtschaft|gesundheit|gesundheitswesen|gastronomie|hotellerie|verwaltung|kliniken|krankenhaus|' +
        'krankenhäusern|betrieben|werken|mittelstand|kmu|kommunen|schulen|kitas|praxen|kanzleien|altbau|bestand|wesen)',
    ),
    wholeWords(
      '\\p{L}*(?:kundschaft|kundinnen|kunden|betriebe|unternehmer|molkereien|bäckereien|brauereien|werkstätten|kliniken|' +
        'familien|patient(?:en|innen)|pflegekräfte|fachkräfte|bewerbende|bewerber|teams|gemeinden|kommunen|stadtwerke|' +
        'handwerker|landwirte|hersteller|händler|schulen|praxen|kanzleien|lernende|azubis)n?|mittelständler|mittelstand|kmu',
    ),
  ],
  callsToAction: [
    wholeWords('schreib(?:en sie|t)? mir|schreib(?:en sie|t)? uns|schreib mich an|schreiben sie mich an'),
    wholeWords('meld(?:e|en sie|et) (?:dich|sich|euch)'),
    wholeWords('(?:sprich|sprecht|sprechen sie) mich(?: gern(?:e)?| jederzeit)? an|sprechen sie mich|sprich mich'),
    wholeWords(
      'vernetz(?:e|en|t) (?:dich|sich|euch|wir|uns|sie sich)|(?:lass|lassen sie) uns vernetzen|vernetzungsanfrage',
    ),
    wholeWords('ruf(?:en sie|t)? (?:mich |uns )?(?:gern(?:e)? )?an|rufen sie mich|ruf mich'),
    wholeWords(
      '(?:lass|lasst|lassen sie) uns (?:\\p{L}+ ){0,4}(?:reden|sprechen|austauschen|kennenlernen|telefonieren)',
    ),
    wholeWords('(?:ich |wir )?freue(?:n)? (?:mich|uns) (?:\\p{L}+ )?(?:auf|über|wenn)'),
    wholeWords('dann sprechen wir|sprechen wir|reden wir|tauschen wir uns aus|gern(?:e)? im gespräch'),
    wholeWords('(?:vereinbar(?:e|en sie)|buch(?:e|en sie)|termin (?:buchen|vereinbaren|direkt))|terminlink'),
    wholeWords('bewirb dich|bewerben sie sich|bewerbt euch|kommt? vorbei|kommen sie vorbei|besuch(?:e|en sie) uns'),
    wholeWords(
      'kontaktier(?:e|en sie|t) (?:mich|uns)|(?:nimm|nehmt|nehmen sie|tritt|tretet|treten sie) (?:\\p{L}+ ){0,3}kontakt|' +
        'auf (?:gute|baldige|eine gute) vernetzung|bewerbungen (?:\\p{L}+ )?(?:an|unter|über)|zu erreichen bin ich|' +
        'gern(?:e)? (?:\\p{L}+ ){0,3}(?:schreiben|melden|ansprechen|anrufen|fragen)|(?:bitte|einfach|am besten) (?:\\p{L}+ ){0,3}(?:schreiben|melden|anrufen)|' +
        '(?:spreche|rede|diskutiere) ich (?:immer )?gern(?:e)?|(?:ich )?bin offen für (?:gespräche|austausch|den austausch|fragen)',
    ),
    wholeWords(
      '(?:nachricht|anfrage|anruf|mail|e-mail) (?:genügt|reicht)|fragen\\? gern|gerne per nachricht|anrufen genügt',
    ),
    wholeWords(
      'schick(?:e|en sie)? mir|frag(?:en sie|t)? mich|erreichbar (?:bin ich|unter|über)|(?:ich )?bin erreichbar',
    ),
    /\?\s*$/u,
  ],
  channels: [
    wholeWords(
      'hier|hierüber|linkedin|nachricht|direktnachricht|e-?mail|mail|telefon|telefonisch|anruf|termin|kalender|terminlink|' +
        'werktags|innerhalb|\\d+ (?:stunden|tagen)|sprechstunde|messe|vor ort|karriereseite|website|kontaktinfo|profil oben|' +
        '\\p{L}*formular|whatsapp',
    ),
    /[\p{L}\p{N}._-]+(?:@|\(at\))[\p{L}\p{N}.-]+|https?:|www\.|\p{L}[\p{L}\p{N}-]*\.(?:de|at|ch|com|eu|net|org)(?!\p{L})|(?:\+|00)\d[\d /-]{6,}/iu,
  ],
  subjects: [
    /(?<!\p{L})(?:zu|zum|zur|über|rund um|wegen|an|um|mit|bei|für) (?:(?:den|die|das|der|dem|ihre[nmr]?|deine[nmr]?|eine[nmr]?|unsere[nmr]?) )?(?!Gespräch|Austausch|Nachricht|Kontakt|Verfügung|Anfrage|Vernetzung|Gesprächen|Fragen|Antwort|Rückmeldung|Feedback|Lesen|Besuch|Ihnen|Sie\b)\p{Lu}[\p{L}-]{2,}/u,
    // "Sie haben Fragen?" names no subject.
    wholeWords('(?:wer|wenn|sie|du) (?!(?:(?:haben|hast|noch|weitere|eine|fragen?) ?)+[?,])[^.!?\\n]{8,160}[?,:–—]'),
  ],
  address: list('du, dich, dir, dein, deine, deinem, deinen, deiner, deines, euch, euer, eure, eurem, euren, eurer'),
  reader: list(
    'kund, anwender, nutzer, betriebe, bewerber, bewerbende, kandidat, mitarbeiter, mitarbeitende, kolleg, team, partner, ' +
      'patient, bürger, gäste, familien, lernende, azubi, auszubildende, fachkräft, pflegekräft, menschen, leute, ' +
      'gemeinden, belegschaft, firmen, molkereien, bäckereien, brauereien, werkstätten, kliniken, krankenhäuser, praxen, ' +
      'kanzleien, schulen, stadtwerke, landwirt, handwerker, händler, vereine, pflegeheime',
  ),
  self: list(
    'ich, mich, mir, mein, meine, meinem, meinen, meiner, meines, wir, uns, unser, unsere, unserem, unseren, unserer, unseres',
  ),
  firstPersonSingular: list('ich, mich, mir, mein, meine, meinem, meinen, meiner, meines'),
  genericSkills: list(
    'teamfähigkeit, teamarbeit, teamwork, kommunikation, kommunikationsfähigkeit, kommunikative fähigkeiten, flexibilität, ' +
      'zuverlässigkeit, motivation, belastbarkeit, organisationstalent, organisation, ms office, microsoft office, office, ' +
      'microsoft word, word, microsoft excel, excel, microsoft powerpoint, powerpoint, outlook, microsoft outlook, ' +
      'kundenservice, kundenorientierung, englisch, deutsch, führung, zeitmanagement, problemlösung, präsentation, ' +
      'selbstständigkeit, pünktlichkeit, social media, internetrecherche',
  ),
  genericTitles: list(
    'angestellte, angestellter, mitarbeiter, mitarbeiterin, sachbearbeiter, sachbearbeiterin, berater, beraterin, manager, ' +
      'managerin, consultant, assistent, assistentin, assistenz, fachkraft, referent, referentin, teamleiter, teamleiterin, ' +
      'teamleitung, projektleiter, projektleiterin, projektmanager, projektmanagerin, vertrieb, verkauf, verkäufer, verkäuferin, ' +
      'außendienst, aussendienst, innendienst, recruiter, recruiterin, personal, geschäftsführer, geschäftsführerin, ' +
      'geschäftsführung, inhaber, inhaberin, ingenieur, ingenieurin, techniker, technikerin, student, studentin, selbstständig, ' +
      'selbständig, freiberufler, freiberuflerin, unternehmer, unternehmerin, gesellschafter, vorstand, prokurist, prokuristin',
  ),
  superlatives: [
    wholeWords('(?:welt|markt|branchen|technologie|innovations)(?:weit )?führ(?:er|erin|end(?:e[rsnm]?)?)'),
    // "führende Rolle" and "führende Mitarbeitende" claim nothing about a market.
    wholeWords('führende[rsnm]?(?! (?:rolle|position|funktion|mitarbeit\\p{L}*|kräfte|kopf))'),
    /(?<![\p{L}\p{N}])(?:nr|no)\.? ?1(?!\p{N})/iu,
    wholeWords('nummer (?:1|eins)'),
    wholeWords(
      '(?:weltweit|europaweit|deutschlandweit|österreichweit|schweizweit) (?:einzige|beste|größte|grösste|erste)[rsnm]?',
    ),
    wholeWords(
      '(?:einzige|größte|grösste|schnellste|modernste|erfolgreichste)[rsnm]? (?!herausforderung|wunsch|fehler|sohn|tochter|kind)\\p{L}+',
    ),
    wholeWords(
      '(?<!(?:am|im|mein|meine|meinen|unsere|unseren|dem|zum) )beste[rsnm]?(?! (?:grüße|grüsse|wünsche|dank|fall|zeit|freund|ergebnis))',
    ),
    wholeWords('konkurrenzlos(?:e[rsnm]?)?|unschlagbar(?:e[rsnm]?)?|einzigartig(?:e[rsnm]?)?'),
  ],
  // Said of oneself only: "Krankenpflege", "Fehlerdiagnose" and "Menschen mit Behinderung" are trades and work.
  sensitive: list(
    'chronisch krank, meine krankheit, meiner krankheit, meine erkrankung, meiner erkrankung, meine diagnose, meiner diagnose, ' +
      'mein burnout, meinem burnout, nach burnout, mein burn-out, meinem burn-out, schwerbehindert, schwerbehinderung, ' +
      'meine behinderung, meiner behinderung, ich bin schwanger, meine schwangerschaft, meiner schwangerschaft, ' +
      'meine religion, mein glaube, meinem glauben, kirchenmitglied, konfession, gewerkschaftsmitglied, ' +
      'mitglied der gewerkschaft, parteimitglied, parteibuch, mein wahlkampf, meine abstammung, meine ethnische, ' +
      'meine sexuelle, geburtsdatum, geboren am, familienstand, meine kontonummer',
  ),
  masculines,
  roleContent,
  results: [
    // "100 % Einsatz" is no figure.
    new RegExp(
      `(?<![\\p{L}\\p{N}])${NUMBER}\\s?(?:%|Prozent)(?!\\s?(?:Einsatz|Leidenschaft|Motivation|Engagement|Herzblut|motiviert))`,
      'u',
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:${NUMBER}|${NUMBER_WORD})\\+? (?:Sekunden?|Minuten?|Std\\.?|Stunden?|Tage[n]?|Wochen?|Monate[n]?)(?!\\p{L}| (?:Elternzeit|Praktikum))`,
      'iu',
    ),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${NUMBER}\\s?(?:€|Euro|EUR|CHF|Franken|Mio\\.?|Millionen|Mrd\\.?|Milliarden|Tsd\\.?|kWh|MWh|GWh|kW|MW|t|Tonnen|km|m²|Hektar)|(?:€|EUR|CHF)\\s?${NUMBER})(?!\\p{L})`,
      'u',
    ),
    // A count of something: "60 Molkereien", "drei Linien"; years of service and dates are none.
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?!(?:19|20)\\d\\d(?!\\d))(?:${NUMBER.replace('.,', '.')}|${NUMBER_WORD}|[Dd]utzende?) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}` +
        '(?!Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Kinder|Semester|Mal|Hände|Prozent|Berufsjahr)\\p{Lu}[\\p{Ll}-]{2,}',
      'u',
    ),
    /(?<!\p{L})von [^.!?\n]{0,30}\d[^.!?\n]{0,30} (?:auf|zu) [^.!?\n]{0,30}\d/iu,
    wholeWords(
      'halbiert|verdoppelt|verdreifacht|vervierfacht|verzehnfacht|\\d+-?fache?|um (?:ein (?:drittel|viertel|fünftel)|die hälfte)',
    ),
  ],
  changes: [
    wholeWords(
      '(?:ge|ein|ab)?(?:senk|spar)(?:t|te|ten|en|e|ung|ungen)|(?:ein|ab)gespart|gespart|verkürz(?:t|te|ten|en|e|ung)|verringer(?:t|te|ten|n|ung)|reduzier(?:t|te|ten|en|e|ung)|' +
        'gesteigert|steiger(?:t|te|ten|n|ung)|erhöh(?:t|te|ten|en|ung)|halbier(?:t|te|ten|en)|verdoppel(?:t|te|ten|n)|' +
        'verdreifach(?:t|te|ten|en)|verbesser(?:t|te|ten|n|ung)|beschleunig(?:t|te|ten|en)|vermeid(?:e|en|et)|vermieden|' +
        'gewonnen|aufgebaut|ausgebaut|eingeführt|umgestellt|umgerüstet|eröffnet|abgeschlossen|besetzt|eingestellt|' +
        'ausgebildet|übernommen|gewachsen|wuchs|gehalten|erreicht|entwickelt|geliefert|saniert|modernisiert|' +
        'in betrieb genommen|weniger|schneller|statt|früher|entlastet|digitalisiert|automatisiert|gelöst|vermittelt|zertifiziert',
    ),
    // As bullets of a CV say it: "Reduktion der Kosten um 22 %", "Kosteneinsparung".
    wholeWords(
      '\\p{L}*(?:steigerung|einsparung|senkung|verkürzung|reduzierung|reduktion|erhöhung|verbesserung|halbierung|wachstum|zuwachs)(?:en|s)?|' +
        'rückgang|optimierung|optimiert(?:e|en)?|aufbau|ausbau|einführung|übertroffen|erzielt(?:e|en)?|sank(?:en)?|gesunken|' +
        'stieg(?:en)?|gestiegen|fiel(?:en)?|zurückgegangen|zurückging(?:en)?|(?:unter|über) plan',
    ),
    /(?<!\p{L})von [^.!?\n]{0,30}\d[^.!?\n]{0,30} (?:auf|zu) [^.!?\n]{0,30}\d/iu,
    wholeWords('(?:vorher|früher|bisher) [^.!?\\n]{1,60} (?:heute|jetzt|nun|nachher|seither)'),
  ],
  problems: list(
    'wenn, warum, wieso, stellen sie sich vor, stell dir vor, stillstand, stillsteht, steht still, ausfall, ausfälle, fehlt, ' +
      'fehlen, fehler, mangel, fachkräftemangel, personalmangel, engpass, engpässe, problem, probleme, zu teuer, zu spät, ' +
      'zu lange, zeitdruck, kosten, risiko, reklamation, reklamationen, ausschuss, kündigen, kündigt, verlieren, verliert, ' +
      'scheitert, scheitern, wartet, warten, niemand, keiner, montagmorgen, nachts, morgens, jede minute, um fünf uhr, ' +
      'um sechs uhr, papierkram, zettelwirtschaft, überstunden, dienstplan',
  ),
  stopWords: list(
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, auch, ist, sind, im, in, am, an, auf, ' +
      'aus, bei, beim, mit, von, vom, zu, zum, zur, für, über, unter, um, als, seit, ab, bis, nach, vor, durch, pro, per, ' +
      'ich, wir, sie, er, es, du, ihr, mein, meine, unser, unsere, sehr, so, wie, etc, bzw, sowie, the, of, at, for, and, in',
  ),
};
