import type { Person } from '../person.ts';
import { elisaTognacca } from './elisa-tognacca.ts';
import { henrikeDahlmann } from './henrike-dahlmann.ts';
import { lukasOberhuber } from './lukas-oberhuber.ts';
import { mathildePerrenoud } from './mathilde-perrenoud.ts';
import { miriamHofstetter } from './miriam-hofstetter.ts';
import { nadiaRahimi } from './nadia-rahimi.ts';
import { reinholdAckermaier } from './reinhold-ackermaier.ts';
import { sinjaAebersold } from './sinja-aebersold.ts';
import { tobiasWendland } from './tobias-wendland.ts';

/** Everybody on the sample pages, one line each. All invented. */
export const PERSONS: readonly Person[] = [
  miriamHofstetter,
  henrikeDahlmann,
  sinjaAebersold,
  tobiasWendland,
  lukasOberhuber,
  nadiaRahimi,
  reinholdAckermaier,
  mathildePerrenoud,
  elisaTognacca,
];
