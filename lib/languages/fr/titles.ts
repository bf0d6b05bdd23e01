import type { TitleWords } from '../../domain/present-use/title.ts';

/** French titles. */
export const titles: TitleWords = {
  helps: /assistant|secretaire/,
  levels: {
    starting: /stagiaire|apprenti|alternan|etudiant/,
    top: /\bpdg\b|directeur general|directrice generale|gerant|fondat(?:eur|rice)|(?<!vice[ -])president|associee?$|proprietaire/,
    lead: /chef(?:fe)? (?:de projet|d.equipe|de chantier)|contremaitre/,
    head: /directeur|directrice|responsable|chef(?:fe)? (?:de service|du service)|doyen/,
    senior: /experimente|specialiste|expert/,
  },
  fields: {
    sales: /commercial|\bventes?\b|vendeu|chargee? de clientele/,
    purchasing: /acheteu|\bachats?\b|approvisionn/,
    marketing: /communication|redact|presse/,
    people: /ressources humaines|\brh\b|recrut|formation/,
    it: /informati|developp|numerique|donnees/,
    engineering: /ingenieur|technici|maintenance|qualite|mecani/,
    finance: /financ|comptab|controle de gestion|fiscal|banqu/,
    legal: /avocat|juriste|juridique|notaire/,
    research: /professeu|chercheu|enseignant|recherche/,
    consulting: /conseil|consultant/,
    health: /medecin|infirmi|pharmaci|soignant/,
    logistics: /logisti|entrepot|transport/,
    office: /administratif|administrative|secretaire/,
    management: /\bpdg\b|gerant|directeur general|directrice generale/,
  },
  companies: {
    energy: /energie|electricit/,
    finance: /\bbanque|assurance|credit/,
    health: /hopital|clinique|sante|pharmacie/,
    education: /universite|ecole|institut|haute ecole/,
    public: /ministere|commune de|ville de|canton de|mairie/,
    industry: /mecanique|industrie|usine|horlog/,
    construction: /construction|batiment|immobili/,
    trade: /commerce|magasin/,
    food: /brasserie|boulangerie|fromager|laiterie/,
    law: /etude d.avocats|notaires|fiduciaire/,
    consulting: /conseil/,
    media: /editions|medias|agence/,
    association: /association|fondation|chambre/,
  },
};
