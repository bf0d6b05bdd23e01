import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list } from '../word-patterns.ts';

/** Words for groups of people in the masculine; companies that buy or supply ("Lieferanten", "Firmenkunden") stay out. */
export const masculines: Lexicon['masculines'] = {
  plural: list(
    'kunden, stammkunden, neukunden, bestandskunden, endkunden, privatkunden, kollegen, arbeitskollegen, experten, ' +
      'spezialisten, generalisten, kandidaten, patienten, klienten, mandanten, interessenten, studenten, absolventen, ' +
      'praktikanten, assistenten, referenten, dozenten, konsumenten, disponenten, direktoren, autoren, auditoren, ' +
      'moderatoren, mentoren, professoren, doktoranden, senioren, ingenieure, ingenieuren, monteure, monteuren, ' +
      'konstrukteure, konstrukteuren, redakteure, redakteuren, ärzte, ärzten, köche, köchen, landwirte, landwirten, gesellen, ' +
      'pädagogen, psychologen, juristen, journalisten, architekten, polizisten, kameraden, chefs, fachmänner, kaufmänner',
  ),
  alike: list(
    'mitarbeiter, bewerber, nutzer, anwender, techniker, servicetechniker, mechaniker, mechatroniker, elektroniker, elektriker, ' +
      'schüler, lehrer, berater, verkäufer, teamleiter, abteilungsleiter, projektleiter, manager, projektmanager, ' +
      'entwickler, softwareentwickler, programmierer, handwerker, arbeiter, facharbeiter, sachbearbeiter, unternehmer, ' +
      'gründer, händler, einkäufer, fahrer, pfleger, arbeitnehmer, teilnehmer, leser, zuhörer, besucher, bürger, einwohner, ' +
      'bewohner, anleger, käufer, mieter, trainer, bäcker, metzger, schreiner, tischler, zimmerer, maler, meister, forscher, ' +
      'wissenschaftler, planer, freelancer, recruiter, ausbilder, ausbildner, praktiker, akademiker, quereinsteiger, ' +
      'berufseinsteiger, wiedereinsteiger, ansprechpartner, künstler, sportler',
  ),
};
