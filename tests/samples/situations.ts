import type { SamplePage } from './page.ts';
import { elisaTognacca } from './persons/elisa-tognacca.ts';
import { henrikeDahlmann } from './persons/henrike-dahlmann.ts';
import { lukasOberhuber } from './persons/lukas-oberhuber.ts';
import { mathildePerrenoud } from './persons/mathilde-perrenoud.ts';
import { miriamHofstetter } from './persons/miriam-hofstetter.ts';
import { nadiaRahimi } from './persons/nadia-rahimi.ts';
import { reinholdAckermaier } from './persons/reinhold-ackermaier.ts';
import { sinjaAebersold } from './persons/sinja-aebersold.ts';
import { tobiasWendland } from './persons/tobias-wendland.ts';

/** Every sample page under the name of its case's folder. */
export const SITUATIONS: Readonly<Record<string, SamplePage>> = {
  'sdui-own-sales-de': { generation: 'S', person: miriamHofstetter, language: 'de', viewer: 'owner' },
  'sdui-own-sales-de-not-scrolled': {
    generation: 'S',
    person: miriamHofstetter,
    language: 'de',
    viewer: 'owner',
    scrolled: false,
  },
  'sdui-own-executive-strong-de': { generation: 'S', person: henrikeDahlmann, language: 'de', viewer: 'owner' },
  'sdui-own-executive-third-person-de': {
    generation: 'S',
    person: reinholdAckermaier,
    language: 'de',
    viewer: 'owner',
  },
  'sdui-own-recruiter-de': { generation: 'S', person: sinjaAebersold, language: 'de', viewer: 'owner' },
  'sdui-own-newcomer-en': { generation: 'S', person: lukasOberhuber, language: 'en', viewer: 'owner' },
  'sdui-own-production-it': { generation: 'S', person: elisaTognacca, language: 'it', viewer: 'owner' },
  'sdui-other-maintenance-de': { generation: 'S', person: tobiasWendland, language: 'de', viewer: 2 },
  'sdui-other-engineer-en': { generation: 'S', person: nadiaRahimi, language: 'en', viewer: 3 },
  'sdui-other-sales-fr': { generation: 'S', person: mathildePerrenoud, language: 'fr', viewer: 2 },
  'ember-own-sales-de': { generation: 'E', person: miriamHofstetter, language: 'de', viewer: 'owner' },
  'ember-own-executive-third-person-de': {
    generation: 'E',
    person: reinholdAckermaier,
    language: 'de',
    viewer: 'owner',
  },
  'ember-own-newcomer-en': { generation: 'E', person: lukasOberhuber, language: 'en', viewer: 'owner' },
  'ember-own-production-it': { generation: 'E', person: elisaTognacca, language: 'it', viewer: 'owner' },
  'ember-other-engineer-en': { generation: 'E', person: nadiaRahimi, language: 'en', viewer: 1 },
  'ember-other-maintenance-de': { generation: 'E', person: tobiasWendland, language: 'de', viewer: 2 },
  'ember-other-sales-fr': { generation: 'E', person: mathildePerrenoud, language: 'fr', viewer: 3 },
};
