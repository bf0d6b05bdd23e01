import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const xingPhoto = defineCheck({
  id: 'XI-01',
  network: 'xing',
  dimension: 'identity',
  weights: { executive: 3, sales: 3, recruiter: 3, employee: 2 },
  minutes: 10,
  basis: {
    kind: 'platform',
    source: {
      de: 'XING-AGB, Ziffer 4.1 b, nach der XING-Hilfe zu gesperrten Profilen: Person klar erkennbar, keine Logos.',
      en: 'XING’s terms, section 4.1(b), as quoted by XING’s help pages on blocked profiles: person clearly recognizable, no logos.',
    },
  },
  wording: {
    de: {
      name: 'Profilfoto',
      fail: 'Das Profilfoto fehlt',
      partial: 'Das Profilfoto sehen nur Kontakte',
      advice:
        'Ein aktuelles Porträt hochladen und für alle freigeben: Gesicht gut zu erkennen, ruhiger Hintergrund, niemand sonst im Bild.',
      reason:
        'Mit Gesicht wird aus dem Eintrag eine Person. XING lässt nur Fotos zu, auf denen das Mitglied klar zu erkennen ist; Logos und Fantasiebilder sind ausgeschlossen.',
      lift: 'Ist das Foto älter als drei Jahre, lohnt sich ein neues: Beim ersten Treffen erkennt man sich dann gleich.',
      good: 'Porträt vor der Werkbank, Blick zur Kamera',
      bad: 'Firmenlogo anstelle eines Gesichts',
    },
    en: {
      name: 'Profile photo',
      fail: 'The profile photo is missing',
      partial: 'Only contacts can see the photo',
      advice:
        'Upload a current portrait and show it to everyone: face easy to recognize, calm background, nobody else in the picture.',
      reason:
        'A face turns an entry into a person. XING only allows photos on which the member is clearly recognizable; logos and fantasy images are ruled out.',
      lift: 'If the photo is more than three years old, a new one pays off: people will recognize you at the first meeting.',
      good: 'Portrait at the workbench, looking into the camera',
      bad: 'Company logo instead of a face',
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
