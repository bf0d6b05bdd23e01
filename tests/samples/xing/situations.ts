import { henrikeDahlmann } from '../persons/henrike-dahlmann.ts';
import { lukasOberhuber } from '../persons/lukas-oberhuber.ts';
import { miriamHofstetter } from '../persons/miriam-hofstetter.ts';
import { sinjaAebersold } from '../persons/sinja-aebersold.ts';
import { member, type XingPage } from './page.ts';

/** Every sample page of XING under the name of its case's folder. */
export const SITUATIONS: Readonly<Record<string, XingPage>> = {
  'own-executive-rich-de': { member: member(henrikeDahlmann), language: 'de', viewer: 'owner', ownAddress: true },
  'own-sales-de': { member: member(miriamHofstetter), language: 'de', viewer: 'owner' },
  'own-recruiter-contact-sheet-de': {
    member: member(sinjaAebersold),
    language: 'de',
    viewer: 'owner',
    contactSheet: true,
  },
  'own-newcomer-thin-en': { member: member(lukasOberhuber), language: 'en', viewer: 'owner', ownAddress: true },
  'other-recruiter-de': { member: member(sinjaAebersold), language: 'de', viewer: 'visitor' },
  'other-executive-en': { member: member(henrikeDahlmann), language: 'en', viewer: 'visitor' },
};
