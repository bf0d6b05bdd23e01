import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

/** Looks at whether there is a photo, never at how somebody looks in it. */
export const linkedinPhoto = defineCheck({
  id: 'LI-01',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 2 },
  minutes: 10,
  basis: {
    kind: 'evidence',
    source: {
      de: 'Roulin und Levashina 2018, begutachtet: Profile mit Foto werden besser beurteilt (Zusammenhang). LinkedIn verlangt ein Bild der Person selbst.',
      en: 'Roulin and Levashina 2018, peer-reviewed: profiles with a photo are rated better (correlation). LinkedIn requires a picture of yourself.',
    },
  },
  wording: {
    de: {
      name: 'Profilfoto',
      fail: 'Das Profilfoto fehlt',
      partial: 'Das Profilfoto sehen nur Kontakte',
      advice:
        'Ein aktuelles Porträt hochladen: Das Gesicht füllt gut die Hälfte des Bildes, der Hintergrund ist ruhig, die Datei misst mindestens 400 × 400 Pixel. Danach beim Foto unter „Sichtbarkeit“ einstellen, dass alle es sehen.',
      reason:
        'Eine Anfrage mit Gesicht lässt sich zuordnen: Man kennt sich von der Messe oder aus dem Büro nebenan. Eine graue Silhouette kann jeder sein.',
      lift: 'Das Foto so klein prüfen, wie es neben Kommentaren steht: Ist das Gesicht dort noch zu erkennen?',
      good: 'Porträt mit Blick zur Kamera, dahinter unscharf die Werkhalle',
      bad: 'Graue Silhouette oder Firmenlogo',
    },
    en: {
      name: 'Profile photo',
      fail: 'The profile photo is missing',
      partial: 'Only connections can see the photo',
      advice:
        'Upload a current portrait: your face fills a good half of the frame, the background is calm, the file has at least 400 × 400 pixels. Then set the visibility of the photo so that everyone can see it.',
      reason:
        'People can place a request that has a face: you met at the trade fair, or in the office next door. A gray silhouette could be anyone.',
      lift: 'Look at the photo as small as it appears next to comments: can you still make out the face?',
      good: 'Portrait, eyes to the camera, the workshop out of focus behind',
      bad: 'Gray silhouette or company logo',
    },
  },
  judge(reading) {
    if (reading.photo === null) return UNREADABLE;
    if (!reading.photo) return { outcome: 'fail', evidence: [nothingAt('photo')] };
    return { outcome: reading.extra.photoLimited === true ? 'partial' : 'pass', evidence: [] };
  },
  examples: {
    pass: { reading: { photo: true } },
    partial: { reading: { photo: true, extra: { photoLimited: true } } },
    fail: { reading: { photo: false } },
  },
});
