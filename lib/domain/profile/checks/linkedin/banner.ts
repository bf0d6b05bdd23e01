import { defineCheck } from '../check.ts';
import { nothingAt, UNREADABLE } from '../measures/outcome.ts';

export const linkedinBanner = defineCheck({
  id: 'LI-02',
  network: 'linkedin',
  dimension: 'identity',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung. Das Maß von 1584 × 396 Pixeln nennen mehrere Anleitungen mit Verweis auf die LinkedIn-Hilfe.',
      en: 'Convention. The size of 1584 × 396 pixels is given by several guides that refer to LinkedIn’s help pages.',
    },
  },
  wording: {
    de: {
      name: 'Titelbild',
      fail: 'Das Titelbild ist noch das von LinkedIn',
      partial: 'Das Titelbild ist noch das von LinkedIn',
      advice:
        'Ein eigenes Bild einsetzen, 1584 × 396 Pixel groß: ein Foto aus der Arbeit oder die Vorlage des Unternehmens. Wichtiges gehört nach rechts oben, denn links unten liegt das Porträt darüber.',
      reason:
        'Es ist die größte freie Fläche im Profil. Ein Foto vom Ort der Arbeit erklärt auf einen Blick, worum es geht.',
      lift: 'Das Titelbild darf wechseln: vor der Messe ein Bild vom Stand, nach dem Umbau eines aus der neuen Halle.',
      good: 'Foto aus der Montage, rechts oben: „Wärmepumpen, die im Altbau funktionieren“',
      bad: 'Die graue Fläche, die LinkedIn vorgibt',
    },
    en: {
      name: 'Banner',
      fail: 'The banner is still LinkedIn’s default',
      partial: 'The banner is still LinkedIn’s default',
      advice:
        'Use a picture of your own, 1584 × 396 pixels: a photo of your work or the company’s template. Keep what matters at the top right; your portrait covers the lower left.',
      reason:
        'It is the largest free area of the profile. A photo of the place where you work explains at a glance what it is about.',
      lift: 'The banner may change: a picture of your booth before the trade fair, one of the new hall after the rebuild.',
      good: 'Photo from the assembly line, top right: “Heat pumps that work in old buildings”',
      bad: 'The gray area LinkedIn provides',
    },
  },
  judge(reading) {
    if (reading.banner === null) return UNREADABLE;
    return reading.banner ? { outcome: 'pass', evidence: [] } : { outcome: 'fail', evidence: [nothingAt('banner')] };
  },
  examples: {
    pass: { reading: { banner: true } },
    fail: { reading: { banner: false } },
  },
});
