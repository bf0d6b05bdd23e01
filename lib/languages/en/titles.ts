import type { TitleWords } from '../../domain/present-use/title.ts';

/** English titles, which stand on profiles of every language. */
export const titles: TitleWords = {
  helps: /\bassistant\b|\bassistant to\b|\bsecretary\b|office of the/,
  levels: {
    starting: /\bintern\b|internship|\btrainee|apprentice|\bstudent\b|\bjunior\b|graduate|working student/,
    top: /\bc[efotimhpdrs]o\b|\bchro\b|\bcxo\b|chief .*officer|founder|(?<!vice[ -])\bpresident\b|managing director|general manager|\bboard (?:member|of)|(?<!product |process |service |system )\bowner\b|(?<!business |channel |sales |delivery |people |hr |alliance )\bpartner$|managing partner|entrepreneur/,
    lead: /\bteam ?lead|\blead\b|project (?:lead|manager)|supervisor|scrum master|program(?:me)? manager/,
    head: /\bhead\b|\bdirector\b|\bvp\b|\bsvp\b|\bevp\b|vice president|\bdean\b|\bprofessor\b|plant manager/,
    senior: /\bsenior\b|\bsr\.? |principal|\bstaff (?:engineer|developer)|expert|specialist|architect/,
  },
  fields: {
    sales:
      /\bsales\b|account (?:manager|executive)|business development|key account|\bsdr\b|\bbdr\b|customer success|revenue/,
    purchasing: /purchas|procurement|sourcing manager|buyer\b|supply manager/,
    marketing: /marketing|\bbrand\b|communications?\b|content|social media|\bseo\b|\bpr\b|editor/,
    people: /\bhr\b|human resources|\bpeople\b|recruit|talent|learning (?:&|and) development/,
    it: /software|developer|\bit\b|data|\bcloud\b|devops|\bcto\b|\bcio\b|cyber|security engineer|frontend|backend|full ?stack|machine learning|\bai\b|digital/,
    engineering: /engineer|production|manufactur|maintenance|quality|mechanic|technician|operations|plant\b/,
    finance: /finance|financial|\bcfo\b|controller|accountant|accounting|audit|\btax\b|treasury|investment|banker/,
    legal: /\blegal\b|lawyer|attorney|counsel\b|compliance|privacy/,
    research: /professor|research|scientist|lecturer|teacher|\bphd\b|postdoc/,
    consulting: /consultant|consulting|advisor|\bcoach\b|speaker/,
    health: /physician|nurse|doctor|medical|pharma|clinical|therap/,
    logistics: /logistics|supply chain|warehouse|transport|shipping/,
    product: /product (?:owner|manager|lead|designer)|head of product|\bcpo\b|\bux\b|\bui\b|design/,
    office: /office manager|administrat|clerk/,
    management: /\bceo\b|\bcoo\b|managing director|general manager|founder|(?<!product )\bowner\b|\bpresident\b/,
  },
  companies: {
    energy: /energy|power|utilit|solar|\bwind\b/,
    finance: /\bbank|insurance|capital|financ|ventures/,
    health: /hospital|clinic|health|pharma|medical|biotech/,
    education: /university|college|school|academy|institute/,
    public: /ministry|government|city of|\bagency for|federal/,
    software: /software|\blabs?\b|\btech\b|technologies|systems\b|\bcloud\b|\bdata\b|digital|cyber|\bit\b/,
    industry: /machine|manufactur|automation|industr|engineering|automotive|steel|chemical|electronics/,
    construction: /construction|real estate|architects/,
    trade: /retail|wholesale|trading|store\b|shop\b/,
    food: /food|brewery|bakery|beverage|dairy/,
    logistics: /logistics|shipping|freight|airlines|railway/,
    law: /law firm|\blegal\b|\btax\b|\bllp\b/,
    consulting: /consult|advisory/,
    media: /media|publish|agency\b|studio|broadcast/,
    association: /association|foundation|society|chamber|\bngo\b/,
  },
};
