import type { Opening, Requirement } from './opening.ts';

/** Words by which an advert is taken apart; they come from `lib/languages`, German and English together. */
export interface AdvertCues {
  /** Heads the part of what is asked for. */
  asked: RegExp;
  /** Heads the part of what may be learned. */
  wished: RegExp;
  /** Heads the part of what is offered. */
  offered: RegExp;
  /** Heads any other part. */
  other: RegExp;
  /** In a line: it would be good, and is no condition. */
  optional: RegExp;
  /** An amount of pay. Global. */
  pay: RegExp;
}

/** A longer line is running text, not an entry of a list. */
const LONGEST = 220;
const MOST = 20;

/**
 * An opening from the text of an advert: lines under the usual headings. What stands under no heading that is known is left
 * out; the recruiter goes over the lists anyway.
 * @param title of the advert; null = its first line
 */
export function openingFromAdvert(text: string, title: string | null, cues: AdvertCues): Opening {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•▪►✓✔*·–-]+/u, '').trim());
  const musts: Requirement[] = [];
  const learnables: Requirement[] = [];
  const reasons: string[] = [];
  let part: keyof AdvertCues | null = null;
  for (const line of lines) {
    if (line === '') continue;
    const heading = headingOf(line, cues);
    if (heading) part = heading;
    else if (line.length <= LONGEST && part === 'offered') reasons.push(line);
    else if (line.length <= LONGEST && (part === 'asked' || part === 'wished')) {
      const list = part === 'wished' || cues.optional.test(line) ? learnables : musts;
      list.push({ text: line.replace(/[.;,]$/u, ''), words: [], ask: null });
    }
  }
  return {
    title: title ?? lines.find((line) => line !== '') ?? '',
    place: null,
    pay: cues.pay.exec(text)?.[0].trim() ?? null,
    musts: musts.slice(0, MOST),
    learnables: learnables.slice(0, MOST),
    reasons: reasons.slice(0, MOST),
    text,
  };
}

/** A heading is a short line that says nothing else. */
function headingOf(line: string, cues: AdvertCues): 'asked' | 'wished' | 'offered' | 'other' | null {
  if (line.length > 60) return null;
  const bare = line.replace(/[:\s]+$/u, '');
  return (['wished', 'asked', 'offered', 'other'] as const).find((part) => cues[part].test(bare)) ?? null;
}
