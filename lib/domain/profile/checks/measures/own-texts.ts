import type { ProfileReading } from '../../reading.ts';
import type { Place } from '../check.ts';

export interface PlacedText {
  text: string;
  place: Place;
}

/** What the person wrote in running words, with the place it stands at; empty texts are left out. */
export function ownTexts(reading: ProfileReading): PlacedText[] {
  const headline = reading.extra.occupation ?? reading.headline;
  return [
    { text: headline ?? '', place: (reading.network === 'xing' ? 'head' : 'headline') as Place },
    { text: reading.about ?? '', place: 'about' as Place },
    ...reading.experience.map(({ description }) => ({ text: description ?? '', place: 'experience' as Place })),
  ].filter(({ text }) => text.trim() !== '');
}

/** Names of people, companies, schools and places on the page: no spelling rule applies to them. */
export function namesOn(reading: ProfileReading): string {
  const companies = reading.experience.map(({ company }) => company);
  const schools = reading.education.map(({ school }) => school);
  return [reading.name, reading.currentCompany, reading.location, ...companies, ...schools].filter(Boolean).join(' ');
}
