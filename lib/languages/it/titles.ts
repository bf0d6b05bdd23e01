import type { TitleWords } from '../../domain/present-use/title.ts';

/** Italian titles. */
export const titles: TitleWords = {
  helps: /assistente|segretari/,
  levels: {
    starting: /stagista|tirocinante|apprendista|studente/,
    top: /amministrat(?:ore|rice) delegat|direttore generale|direttrice generale|fondat(?:ore|rice)|(?<!vice)(?<!vice )presidente|titolare|soci[oa]$|imprendit/,
    lead: /capo ?(?:progetto|squadra|cantiere|turno|reparto)/,
    head: /direttore|direttrice|responsabile|dirigente/,
    senior: /specialista|esperto|esperta/,
  },
  fields: {
    sales: /vendit|commerciale|agente di commercio/,
    purchasing: /acquist|approvvigion/,
    marketing: /comunicazione|redatt|stampa/,
    people: /risorse umane|selezione|formazione/,
    it: /informatic|sviluppat|programmat|digitale/,
    engineering: /ingegner|tecnic|produzione|manutenzion|qualita|meccanic/,
    finance: /finanz|contabil|ragionier|fiscale|commercialista/,
    legal: /avvocat|legale|notaio|giurista/,
    research: /professor|ricercat|docente|insegnante/,
    consulting: /consulen/,
    health: /medico|infermier|farmacist/,
    logistics: /logistic|magazzin|trasport/,
    office: /amministrativ|segretari|impiegat/,
    management: /amministrat(?:ore|rice) delegat|titolare|direttore generale/,
  },
  companies: {
    energy: /energia|elettric/,
    finance: /\bbanca|assicurazion/,
    health: /ospedale|clinica|farmacia|sanit/,
    education: /universita|scuola|istituto|politecnico/,
    public: /ministero|comune di|cantone/,
    industry: /meccanica|industria|officin|acciai/,
    construction: /costruzioni|edil|immobiliar/,
    trade: /commercio|negozi/,
    food: /birrificio|panificio|caseificio|alimentar/,
    law: /studio legale|notarile|fiduciaria/,
    consulting: /consulenz/,
    media: /editore|agenzia/,
    association: /associazione|fondazione|camera di/,
  },
};
