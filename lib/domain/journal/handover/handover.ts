import type { ContactWay, NextStep, PersonRole } from '../event.ts';

/** Ways of being in touch that are handed over as such; what was noted is a matter of its own. */
export type HandedWay = Exclude<ContactWay, 'note'>;

interface Dated {
  /** 'YYYY-MM-DD' */
  day: string;
  /** Another colleague, who had handed it over before; left out = whoever hands over. */
  by?: string;
}

/** That somebody was in touch, and nothing of what was said. */
export interface HandedContact extends Dated {
  way: HandedWay;
}

export interface HandedNote extends Dated {
  text: string;
}

/** What one colleague tells another of a person. */
export interface HandedPerson {
  /** Addresses of profiles as keys, sorted; see `personKey`. */
  keys: string[];
  name: string | null;
  role: PersonRole | null;
  /** 'YYYY-MM-DD' on which the person was told that data is kept (Art. 14 GDPR); null = not yet. */
  informed: string | null;
  /** Oldest first. */
  contacts: HandedContact[];
  /** The following only where the user wants them to go. */
  next?: NextStep;
  tags?: string[];
  notes?: HandedNote[];
}

/** A file from one colleague to another ("Übergabe"). Mail addresses and phone numbers have no place in it. */
export interface Handover {
  form: 'werkstolz-handover';
  version: 1;
  /** 'YYYY-MM-DD' */
  made: string;
  /** Name of whoever hands over. */
  from: string;
  people: HandedPerson[];
}

/** What goes beside names, roles and contacts; nothing unless it is ticked. */
export interface HandoverWishes {
  steps: boolean;
  tags: boolean;
  notes: boolean;
}

/** What a handed person meets in the journal. */
export interface HandedStanding {
  /** 'erased' = some line of the person went when they were erased here: nothing of them is taken. */
  kind: 'fresh' | 'known' | 'erased';
  /** An own next step stays, and the one that was handed over is left out. */
  keepsStep: boolean;
}

/** Bounds of what is written and read: far above what anybody notes of one person. */
export const HANDOVER_LIMITS = { keys: 20, lines: 300, tags: 50, text: 500, short: 300, name: 300 } as const;
