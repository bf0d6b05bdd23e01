import type { PageReading } from '../pages/page-reading.ts';

/** What the angles are about: the kind decides the words of the reason, the text is what is matched. */
export interface PageText {
  kind: 'post' | 'person' | 'company' | 'job';
  text: string;
}

/** Longest text that is matched; a page of a person's whole life would fit every theme. */
const LONGEST = 6_000;

/** The words of a page that say what somebody cares about; null where it says nothing of the kind. */
export function pageTextOf(reading: PageReading): PageText | null {
  switch (reading.kind) {
    case 'feed':
      return pageText('post', [reading.posts.find(({ promoted }) => !promoted)?.text]);
    case 'profile':
      return pageText('person', [
        reading.headline,
        reading.about,
        ...reading.experience.slice(0, 2).flatMap(({ title, description }) => [title, description]),
        ...reading.activity.map(({ text }) => text),
      ]);
    case 'company':
      return pageText('company', [reading.tagline, reading.industry, reading.about, ...reading.specialties]);
    case 'job':
      return pageText('job', [reading.title, reading.text]);
    default:
      return null;
  }
}

function pageText(kind: PageText['kind'], parts: readonly (string | null | undefined)[]): PageText | null {
  const text = parts.filter(Boolean).join('\n').slice(0, LONGEST).trim();
  return text === '' ? null : { kind, text };
}
