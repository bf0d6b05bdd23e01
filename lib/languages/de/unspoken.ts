import { list } from '../word-patterns.ts';

/** Wörter aus Sitzungen und Broschüren, die in der Werkstatt, auf Station und am Telefon niemand sagt; klein. */
export const unspoken = list(
  'mehrwert, mehrwerte, mehrwertstiftend, synergie, synergien, ganzheitlich, ganzheitlicher ansatz, stakeholder, touchpoint, ' +
    'touchpoints, customer journey, candidate journey, employee experience, customer experience, user experience, ' +
    'value proposition, wertversprechen, alleinstellungsmerkmal, usp, kernkompetenz, kernkompetenzen, lösungsanbieter, ' +
    'komplettlösung, gesamtlösung, lösungsportfolio, leistungsportfolio, produktportfolio, serviceportfolio, ' +
    'maßgeschneiderte lösung, maßgeschneiderte lösungen, innovative lösungen, kundenzentriert, kundenzentrierung, ' +
    'kundenzentrisch, menschenzentriert, zielgruppengerecht, zukunftsfähig, zukunftsorientiert, zukunftsweisend, ' +
    'wegweisend, bahnbrechend, richtungsweisend, transformation, transformationsprozess, transformativ, disruption, ' +
    'ökosystem, holistisch, skalierbar, skalierung, skalieren, implementieren, implementierung, adressieren, ' +
    'fokussieren, performance, performant, empowerment, empowern, enablement, enabler, commitment, committen, purpose, ' +
    'purpose-driven, mindset, ownership, alignment, alignen, challengen, onboarden, talent pool, talentpool, ' +
    'talentpipeline, talent acquisition, war for talents, employer branding, employer brand, arbeitgebermarke, ' +
    'humankapital, human resources, humanressourcen, personalressourcen, ressourcenoptimierung, kapazitätsoptimierung, ' +
    'prozessoptimierung, effizienzsteigerung, effizienzpotenzial, optimierungspotenzial, wertschöpfungspotenzial, ' +
    'quick win, quick wins, low hanging fruits, best practice, best practices, win-win, win-win-situation, leuchtturmprojekt, ' +
    'leuchtturmprojekte, benchmark, roadmap, deep dive, end-to-end, one-stop-shop, alles aus einer hand, ' +
    'auf augenhöhe, partner auf augenhöhe, am puls der zeit, state of the art, nächstes level, next level, game changer, ' +
    'thought leadership, meinungsführerschaft, storytelling, narrativ, content, hochmotiviert, leidenschaft, ' +
    'mit leidenschaft, herzblut, agil, agilität, resilient, nachhaltig aufgestellt, breit aufgestellt, ' +
    'im fokus stehen, der mensch im mittelpunkt, im mittelpunkt steht der mensch, gelebte werte, werte leben, ' +
    'wir leben, dna, vorreiter, vorreiterrolle, spezialist für alles, dienstleistungsorientiert, serviceorientiert, ' +
    'lösungsorientiert, proaktiv, zeitnah, vollumfänglich, vollumfängliche, zielführend, nichtsdestotrotz',
);
