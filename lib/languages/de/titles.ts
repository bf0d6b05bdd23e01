import type { TitleWords } from '../../domain/present-use/title.ts';

/** German titles, without accents as they are compared; compounds end with what counts ("Vertriebsleiterin"), so most patterns are open in front. */
export const titles: TitleWords = {
  helps: /assisten[tz]|sekretar|referent(?:in)? der geschaftsfuhrung|mitarbeiter/,
  levels: {
    starting:
      /praktikant|werkstudent|auszubildende|\bazubi|trainee|student(?:in|isch)?\b|volontar|berufseinsteiger|\bdual(?:er|e)? stud/,
    top: /geschaftsfuhr(?:er|ende)|vorstand|vorstand(?:s(?:vorsitz|mitglied|sprecher))?|inhaber|grunder|gesellschafter|eigentumer|unternehmer|prokurist|aufsichtsrat/,
    lead: /(?:projekt|team|gruppen|schicht|bau|filial|markt|sach|linien|kurs|objekt)[ -]?leit|meister|schichtfuhr|vorarbeiter|polier\b/,
    head: /leiter|leitung\b|leitende|direktor|chef|dezernent|professor|rektor|dekan/,
    senior: /referent|spezialist|experte|expertin|facharzt|oberarzt/,
  },
  fields: {
    sales: /vertrieb|verkauf|kundenberat|kundenbetreu|aussendienst|gebietsleit|grosskunden/,
    purchasing: /einkauf|beschaffung|einkauf|disponent/,
    marketing: /werbung|offentlichkeitsarbeit|kommunikation|redakt|presse|marke\b/,
    people: /personal|ausbild|recruit|arbeitsdirektor|weiterbildung/,
    it: /informatik|entwickler|softwareentwick|systemadministrat|programmier|datenbank|digitalisierung|netzwerktechnik/,
    engineering:
      /ingenieur|technik|konstrukt|produktion|fertigung|instandhalt|mechatron|elektr|werk(?:s|zeug)?leit|qualitat|monteur|anlagen|verfahrens|schlosser|mechanik/,
    finance: /finanz|buchhalt|controlling|steuer|wirtschaftspruf|rechnungswesen|bank(?:kauf|fach)|versicherung/,
    legal: /rechtsanw|jurist|notar|syndikus|compliance|datenschutz/,
    research: /professor|wissenschaft|forsch|dozent|lehrer|lehrkraft|padagog|hochschul/,
    consulting: /berater|beratung/,
    health: /arzt|pflege|apothek|therapeut|medizin|klinik/,
    logistics: /logistik|lager|spedition|versand|fuhrpark|disposition/,
    office: /assisten[tz]|sachbearbeit|verwaltung|sekret|buro|empfang/,
    management: /geschaftsfuhr(?:er|ende)|vorstand|inhaber|grunder|unternehmer|prokurist/,
  },
  companies: {
    energy: /stadtwerke|energie|elektrizit|gaswerk|wasserwerk|netzgesellschaft/,
    finance: /\bbank|sparkasse|versicherung|volksbank|raiffeisen|finanz/,
    health: /klinik|krankenhaus|apotheke|praxis|pharma|medizin|pflege|spital/,
    education: /universitat|hochschule|schule|akademie|institut|fraunhofer|kita\b/,
    public: /stadt (?!werke)|landkreis|ministerium|bundes|gemeinde|behorde|landes(?:amt|regierung)|kanton|feuerwehr/,
    software: /informatik|systemhaus|datenverarbeitung/,
    industry:
      /maschinenbau|anlagenbau|werkzeug|metall|stahl|fahrzeug|technik|fertigung|kunststoff|elektronik|chemie|giesserei/,
    construction: /\bbau\b|bau(?:unternehmen|gesellschaft|gruppe)|hochbau|tiefbau|architekt|immobilien|wohnungs/,
    trade: /handel|grosshandel|markte|versandhaus|autohaus/,
    food: /brauerei|backerei|molkerei|lebensmittel|fleisch|getranke|winzer/,
    logistics: /spedition|logistik|transport|bahn\b|reederei/,
    law: /kanzlei|rechtsanw|steuerberat|notar|wirtschaftspruf/,
    consulting: /beratung|consulting/,
    media: /verlag|medien|agentur|zeitung|rundfunk|werbe/,
    association: /verband|verein\b|e\. ?v\.|stiftung|kammer|gewerkschaft|genossenschaft/,
  },
};
