import type { Tell } from '../../domain/draft/lexicon.ts';
import { allWords } from '../word-patterns.ts';

/** Anything inside a sentence, up to a length. */
const SOME = '[^.!?\\n]{1,70}';

/** A member of a list: up to three words, without figures. What a word is not is looked up faster than what it is. */
const WORD = '[^\\s\\d,.;:!?„“”"«»()–—]';
const ITEM = `(?:${WORD}{2,24} ){0,2}${WORD}{3,24}`;

/** German turns that language models are fond of; people use some of them, too, so that one alone decides nothing. */
export const tells: readonly Tell[] = [
  {
    kind: 'stock',
    weight: 1.5,
    pattern: allWords(
      'in der heutigen (?:schnelllebigen |digitalen |modernen )?(?:\\p{L}{0,12}welt|zeit)|in einer (?:schnelllebigen )?welt|in zeiten (?:ständiger|zunehmender|stetiger|rasanter)|' +
        'wichtiger denn je|am ende des tages|den unterschied mach(?:en|t)|machen (?:wir )?den unterschied|auf das nächste level|aufs nächste level|' +
        'gemeinsam (?:gestalten|wachsen|schreiben|machen|schaffen|können) wir|die (?:arbeitswelt|zukunft|welt|logistik|\\p{L}{3,20}) von morgen|' +
        'volles potenzial|steh(?:t|en) (?:im mittelpunkt|vor der herausforderung)|gelebte[rns]? (?:realität|wertschätzung|werte|vielfalt|kultur)|' +
        'nahtlos\\p{L}{0,3}|hand in hand|weichen (?:zu )?stell(?:en|t)|grundstein (?:für|legen)|legt den grundstein|' +
        '(?:entscheidende|zentrale) rolle|(?:entscheidende[rn]?|wahre[rn]?) (?:schlüssel|hebel|erfolgsfaktor\\p{L}{0,3})|liegt der schlüssel|' +
        'unser wertvollstes gut|raum für (?:innovation|wachstum|entwicklung|neues)|einen schritt voraus|zur seite steh\\p{L}{1,3}|zur seite$',
    ),
  },
  {
    kind: 'stock',
    weight: 1,
    pattern: allWords(
      'auf augenhöhe|spannende[nr]? (?:reise|zeit)|auf (?:dieser|unserer|meiner) reise|neues kapitel|nächste kapitel|(?:fachlich als auch|sowohl) (?:fachlich|persönlich)|' +
        'wertvolle (?:impulse|einblicke|perspektiven)|neue perspektiven|mehr denn je|über uns hinaus|(?:jede menge|voller) energie|game ?changer|' +
        'komfortzone|superkraft|weit mehr als|mehr als nur|schenken (?:zeit|nähe|hoffnung|vertrauen)|vertrauen (?:zu )?schenken|' +
        'frische ideen|willkommen an bord|das beste kommt noch|auf alles, was (?:kommt|vor uns liegt)|(?:es ist|höchste) zeit, (?:dass wir|umzudenken)|zeit, umzudenken|' +
        'kommende generationen|alle mitnehmen|(?:ökologische|soziale)[rn]? (?:aspekte|verantwortung)|von der ersten idee bis|jede einzelne|jeder einzelne\\p{L}? (?:begegnung|berührungspunkt)|' +
        'neue wege zu gehen|wandel aktiv|aktiv (?:gestalten|die)|tag für tag|mit herz(?: und|,) verstand|großartiges erreicht|starke partnerschaften|höchste[rn]? (?:qualität|standards)',
    ),
  },
  {
    kind: 'contrast',
    weight: 1.5,
    pattern: allWords(
      `es geht nicht (?:darum|um|nur)${SOME}[.,;–—-]\\s{0,2}(?:es geht|sondern)|${'(?:ist|sind)'} kein(?:e|en)? [^.!?,\\n]{2,40}(?:\\.|,| [–—-]) {0,2}(?:sondern |(?:es|sie|er|das) (?:ist|sind)|\\p{L}{2,20} ist )${''}|` +
        'die frage ist nicht|nicht (?:das|die|der|an der|am|am ) ?[^.!?,\\n]{2,30}\\. nicht (?:das|die|der|an der|am) [^.!?\\n]{2,30}\\.|' +
        '(?:liegt|beginnt|entsteht|wächst|bedeutet)[^.!?,\\n]{0,14} nicht [^.!?\\n]{2,60}(?:, sondern|\\. (?:sie|es|er|führung) )',
    ),
  },
  {
    kind: 'contrast',
    weight: 0.5,
    pattern: allWords(
      `nicht nur${SOME}sondern(?: auch| vor allem)?|nicht (?:mit|durch|nach) [^.!?,\\n]{2,40}, sondern`,
    ),
  },
  {
    kind: 'contrast',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:kein(?:e|en)? [^.!?\n]{2,24}[.!] {0,2}){2,}|(?:^|\n)[^\n]{2,6}\p{Lu}\p{Ll}{2,20} statt \p{Lu}\p{Ll}{2,20}/giu,
  },
  {
    kind: 'drumroll',
    weight: 1.5,
    pattern: allWords(
      'das ergebnis\\?|hand aufs herz|spoiler:|klingt (?:simpel|einfach|abgedroschen)|lass(?:en sie|t)? das (?:einen moment |mal )?(?:wirken|sacken)|und dann wurde mir klar|' +
        'genau (?:hier|da|darin|das) (?:liegt|ist|setz)|die realität ist:|die wahrheit ist:|(?:denn )?eines ist klar:|(?:die gute|hier die gute) nachricht:|mein learning|' +
        'unpopuläre meinung|hier ist, was|was wäre, wenn|das hat gesessen|ich hielt inne|denken sie noch einmal nach|der satz, der alles|(?:satz|frage), (?:der|die) (?:alles|mich nicht)|um alles zu verändern|das alles veränderte',
    ),
  },
  {
    kind: 'maxim',
    weight: 1,
    pattern: allWords(
      'denn nur wer|nur wer|wer [^.!?,\\n]{3,50}, (?:muss|verliert|gewinnt|profitiert|verändert|schafft|spart)|unternehmen, die (?:das|diesen|diese)|die zukunft gehört|' +
        'vergiss nie|merk(?:e|t)? (?:dir|euch):|erfolg ist|führung (?:ist|bedeutet)|ist (?:eine|die) (?:investition|einladung|haltung|berufung|reise)|ist der feind|' +
        'manchmal (?:braucht es|sind es)|am ende erinnern|so einfach\\. so|(?:es lebe|ist tot)\\b|schlägt \\p{Lu}\\p{L}{3,20}|kleine schritte|' +
        'jeder (?:rückschlag|fehler|tag) ist|erfolgreiche (?:teams|unternehmen|transformation|führungskräfte)|die besten teams|erzählt eine geschichte|sind es die (?:menschen|kleinen)',
    ),
  },
  {
    kind: 'triad',
    weight: 1,
    pattern: allWords(
      '\\p{Lu}\\p{Ll}{3,20}, \\p{Lu}\\p{Ll}{3,20} und \\p{Lu}\\p{Ll}{3,20}(?= sind| ist|\\.|!)|\\p{Ll}{5,20}, \\p{Ll}{5,20} und (?:auf|immer|in) \\p{L}{3,20}',
    ),
  },
  {
    kind: 'triad',
    weight: 0.75,
    pattern: new RegExp(`(?<![^\\s„“”(«])${ITEM}, ${ITEM},? (?:und|oder|sowie) ${ITEM}(?=[.!?:;,–—]|$)`, 'gmu'),
  },
  {
    kind: 'contrast',
    weight: 0.75,
    pattern: allWords('(?:ist|sind) (?:nicht|kein(?:e|en)?|(?:weit )?mehr als) \\p{L}{2,24}'),
  },
  {
    kind: 'pivot',
    weight: 0.5,
    pattern:
      /(?<=[.!?…]\s{1,2}|\n)(?:Doch|Denn|Dabei gilt|Genau|Und genau|Vielleicht|Manchmal|Erst|Entscheidend)(?= )/gu,
  },
  {
    kind: 'bait',
    weight: 1.5,
    pattern: allWords(
      'in (?:den|die) kommentare[n]?|wie seht ihr das|was denkt ihr|stimmst du zu|teile (?:diesen beitrag|deine)|gespannt auf eure|welche erfahrungen habt ihr|was ist euer wichtigste\\p{L}|du wirst überrascht',
    ),
  },
  {
    kind: 'announcement',
    weight: 1.5,
    pattern: allWords(
      'verkünden zu dürfen|voller (?:dankbarkeit|stolz|freude)|mit großem stolz|mit grossem stolz|stolz, teil|dürfen wir [^.!?\\n]{2,60} begrüßen|besondere[rm]? dank gilt|herzliches dankeschön an alle|' +
        'was für ein (?:inspirierend|großartig|toll|spannend)\\p{L}{1,3}|zu etwas ganz besonderem|wir sind gespannt',
    ),
  },
];
