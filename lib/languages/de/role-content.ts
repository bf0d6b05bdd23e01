import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list } from '../word-patterns.ts';

/**
 * What each role's readers look for in an Info text, three groups a role. Up to three letters are a whole word, four
 * the beginning of one, five and more may stand anywhere in a compound; with a blank inside it is a phrase.
 */
export const roleContent: Lexicon['roleContent'] = {
  executive: [
    // Where to: direction, decisions, responsibility.
    list(
      'strateg, verantwort, richtung, zukunft, wachstum, wachsen, entscheid, investi, wandel, umbau, ausbau, aufbau, ' +
        'nachfolge, priorität, ziel, kurs, digitalisier, transformation, leite ich, führe ich, ich leite, ich führe, wir wollen',
    ),
    // With whom: people.
    list(
      'mitarbeit, kolleg, team, mensch, belegschaft, lehrling, lernende, azubi, auszubild, nachwuchs, vertrau, zuhör, ' +
        'kultur, fachkräft, führungskräft, generation, zusammenarbeit, leute',
    ),
    // Why: society, region, customers, reasons.
    list(
      'warum, weil, damit, sinn, gesellschaftlich, in der gesellschaft, für die gesellschaft, region, umwelt, klima, versorg, heimat, arbeitspl, standort, energiewende, ' +
        'kundschaft, kundinnen, kunden, überzeug, kreislauf, gemeinde, familienunternehmen',
    ),
  ],
  sales: [
    // The customers' problem.
    list(
      'problem, stillstand, ausfall, ausfäll, kosten, engpass, engpäss, aufwand, verzöger, reklamation, fehlt, fehlen, ' +
        'zeitdruck, risik, risiko, ausschuss, lieferzeit, wartezeit, mangel, schwierig, verlier, teuer, steht, stockt, ' +
        'vorschrift, auflage, papierkram, doppelarbeit',
    ),
    // What gets better.
    list(
      'senk, spar, einspar, verkürz, verringer, weniger, schneller, verdopp, halbier, steiger, ergebnis, lösung, läuft, ' +
        'laufen, prozent, gewinn, sicherer, pünktlich, zuverlässig, entlast, verbesser, planbar, ohne stillstand, länger',
    ),
    // Whom: customers and their trade.
    list(
      'kund, betrieb, molkerei, bäckerei, brauerei, metzgerei, handwerk, industrie, mittelstand, klinik, krankenh, praxen, ' +
        'branche, hersteller, werke, logistik, handel, händler, energie, lebensmittel, maschinenbau, gastronom, hotel, ' +
        'spedition, kommune, gemeinde, stadtwerk, baustelle, bauunternehm, landwirt, kanzlei, schulen, unternehmen',
    ),
  ],
  recruiter: [
    // Whom: roles to fill.
    list(
      'stelle, besetz, ich suche, suche ich, wir suchen, suchen wir, fachkräft, entwickler, pflegekr, pflegefach, ingenieur, ' +
        'monteur, elektriker, mechatronik, ausbildungspl, lehrstelle, talent, azubi, lernende, berufseinst, quereinst, ' +
        'fahrer, verkäufer, techniker',
    ),
    // How: the way from application to contract.
    list(
      'gespräch, bewerbung, bewerbe, ablauf, prozess, schritt, rückmeldung, kennenlern, probearb, probetag, schnupper, ' +
        'verfahren, entscheidung, interview, lebenslauf, anschreiben, unterlagen, gehalt, vertrag, zusage, absage, einarbeit',
    ),
    // When and where: contact and answer.
    list(
      'antwort, tagen, stunden, werktag, schreib, meld, anruf, ruf, telefon, erreich, kontakt, nachricht, whatsapp, termin, ' +
        'mail, sprechstunde, messe',
    ),
  ],
  employee: [
    // The task.
    list(
      'arbeite an, arbeite ich, ich arbeite, entwickle, entwickeln, plane, planen, baue, bauen, konstruier, prüf, betreu, ' +
        'wart, repar, programmier, kümmer, zuständig, aufgabe, projekt, verantwort, montier, bedien, berechn, installier, ' +
        'berate, pflege, organisier, koordinier, fertig, schweiß, schweiss, backe, fahre, unterricht, auswert',
    ),
    // The team.
    list('team, kolleg, gemeinsam, wir, uns, unser, zusammen, abteilung, werkstatt, schicht, mannschaft, station'),
    // What is learned or solved.
    list(
      'lern, gelernt, löse, lösen, lösung, gelöst, verbesser, neugier, weiterbild, interessier, frage, ausprobier, fehler, ' +
        'verstehen, verstanden, tüft, problem, herausfind, einfacher, sicherer, schneller, weniger',
    ),
  ],
};
