import { sentences } from '../../language/sentences.ts';
import type { Education } from '../reading.ts';
import { added, folded } from './compare.ts';
import { positionChanges } from './position-changes.ts';
import { postChanges } from './post-changes.ts';
import type { ProfileChange, ProfileChangeKind } from './profile-change.ts';
import { isSeen, type ProfileSnapshot, type SnapshotSection } from './snapshot.ts';

/** So many sentences of one text, and so many skills, are told. */
const MOST_ALIKE = 2;

/**
 * What is new on a profile, what matters most first. Compares only what was seen both times: a section that was not read,
 * or read in part, is never gone, and what may have stood below the part that was read is never new.
 * @param before, now of the same person, network and page language; else there is nothing to compare
 */
export function changesBetween(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  if (before.network !== now.network || before.language !== now.language) return [];
  return [
    ...positionChanges(before, now),
    ...headChanges(before, now),
    ...postChanges(before, now),
    ...aboutChanges(before, now),
    ...entryChanges(before, now),
  ];
}

function headChanges(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  const since = before.seen.head;
  if (since === undefined) return [];
  return (['headline', 'location'] as const).flatMap((kind): ProfileChange[] => {
    const [was, is] = [before[kind], now[kind]];
    if (was === null || is === null || isSameLine(kind, was, is)) return [];
    return [{ kind, section: kind, text: is, before: was, job: null, since }];
  });
}

/** A line that was cut short is the same; so is a place with its country or without. */
function isSameLine(kind: 'headline' | 'location', one: string, other: string): boolean {
  const [short = '', long = ''] = [folded(one), folded(other)].sort((a, b) => a.length - b.length);
  if (kind === 'location') return long.startsWith(short);
  return long === short || (/(?:…|\.\.\.)$/.test(short) && long.startsWith(short.replace(/(?:…|\.\.\.)$/, '').trim()));
}

/** Only where the whole text was read: one that is cut short breaks off anywhere. */
function aboutChanges(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  const since = before.seen.about;
  const isWhole = before.states.about === 'read' || before.states.about === 'absent';
  if (since === undefined || !isWhole || now.states.about !== 'read' || now.about === null) return [];
  const had = new Set(sentences(before.about ?? '').map(folded));
  return sentences(now.about)
    .filter((sentence) => !had.has(folded(sentence)))
    .slice(0, MOST_ALIKE)
    .map((text) => ({ kind: 'about', section: 'about', text, before: null, job: null, since }));
}

function entryChanges(before: ProfileSnapshot, now: ProfileSnapshot): ProfileChange[] {
  const news = (kind: ProfileChangeKind, section: SnapshotSection, texts: readonly string[]): ProfileChange[] => {
    const since = before.seen[section];
    if (since === undefined || !isSeen(before, section) || !isSeen(now, section)) return [];
    return texts.slice(0, MOST_ALIKE).map((text) => ({ kind, section, text, before: null, job: null, since }));
  };
  const isWhole = (section: SnapshotSection) => before.states[section] !== 'partial';
  const certificates = added(before.certifications, now.certifications, ({ name }) => name, isWhole('certifications'));
  const studied = ({ school, degree }: Education) => `${school} ${degree ?? ''}`;
  const studies = added(before.education, now.education, studied, isWhole('education'));
  // Skills stand in an order that changes; a part of them says nothing about the others.
  const skills = isWhole('skills') ? added(before.skills, now.skills, (skill) => skill, true) : [];
  return [
    ...news(
      'certificate',
      'certifications',
      certificates.map(({ name }) => name),
    ),
    ...news(
      'education',
      'education',
      studies.map(({ school, degree }) => degree ?? school),
    ),
    ...news('skill', 'skills', skills),
  ];
}
