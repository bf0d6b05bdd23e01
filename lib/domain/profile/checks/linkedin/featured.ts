import { type ProfileReading, stateOf } from '../../reading.ts';
import { defineCheck } from '../check.ts';
import { nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';

export const linkedinFeatured = defineCheck({
  id: 'LI-25',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 2, sales: 3, recruiter: 3, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; zwei Belege sind unsere Schwelle. Wie alt sie sind, zeigt die Seite nicht sicher.',
      en: 'Convention; two items are our threshold. The page does not tell their age for certain.',
    },
  },
  wording: {
    de: {
      name: 'Belege „Im Fokus“',
      fail: '„Im Fokus“ steht noch kein Beleg',
      partial: '„Im Fokus“ steht erst ein Beleg',
      advice:
        'Über „Abschnitt hinzufügen“ zwei bis vier Belege anheften: einen eigenen Beitrag, eine Referenz oder einen Fachartikel, im Recruiting die Seite mit den offenen Stellen.',
      reason:
        'Kein anderer Abschnitt zeigt Links so weit oben und mit Bild. Hier lässt sich zeigen, was anderswo nur behauptet wird.',
      lift: 'Den ältesten Beleg gegen einen aus diesem Jahr tauschen und ihm einen Titel geben, der das Ergebnis nennt.',
      good: '„Was wir aus drei Umbauten gelernt haben“ · Offene Stellen in Graz',
      bad: 'Nur ein Zertifikat von 2017',
    },
    en: {
      name: 'Featured items',
      fail: 'Nothing is featured yet',
      partial: 'Only one item is featured',
      advice:
        'Use “Add profile section” to feature two to four items: a post of your own, a reference or an expert article, in recruiting the page with your open positions.',
      reason:
        'No other section shows links so far up and with a picture. Here you can show what is merely claimed elsewhere.',
      lift: 'Swap the oldest item for one from this year and give it a title that names the result.',
      good: '“What three conversions taught us” · Open positions in Graz',
      bad: 'Only a certificate from 2017',
    },
  },
  judge(reading) {
    const state = stateOf(reading, 'featured');
    if (state === 'unseen' || state === 'unclear') return UNREADABLE;
    const count = reading.featured;
    const outcome = outcomeByCount(count, { pass: 2, partial: 1 });
    if (outcome !== 'pass' && state === 'partial') return UNREADABLE;
    const evidence = tellingLinks(reading).map((quote) => ({ quote, place: 'featured' as const }));
    return { outcome, evidence: count === 0 ? [nothingAt('featured')] : evidence, values: { count } };
  },
  examples: {
    pass: { reading: featured('https://muster.example/referenzen', 'https://muster.example/stellen') },
    partial: { reading: featured('https://muster.example/stellen') },
    fail: { reading: {} },
  },
});

/** Titles and addresses outside the network; the address of a post says nothing to a reader. */
function tellingLinks({ extra }: ProfileReading): string[] {
  const inside = /^\/|^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com(?:[/?#]|$)/i;
  return (extra.featuredLinks ?? []).filter((link) => !inside.test(link)).slice(0, 3);
}

function featured(...featuredLinks: string[]): Partial<ProfileReading> {
  return { states: { featured: 'read' }, featured: featuredLinks.length, extra: { featuredLinks } };
}
