import * as z from 'zod/mini';
import { SNAPSHOT_SECTIONS } from '../domain/profile/snapshot/snapshot.ts';
import { PersonKey } from './fields.ts';

/** Versions of profiles that one message carries. */
export const MOST_SNAPSHOTS = 200;

const Line = z.string().check(z.maxLength(2_000));
const Maybe = z.nullable(Line);
const Words = z.nullable(z.string().check(z.maxLength(120_000)));
const Many = z.maxLength(500);
const State = z.enum(['read', 'partial', 'absent', 'unseen', 'unclear']);

const Job = z.strictObject({
  title: Line,
  company: Maybe,
  employmentType: Maybe,
  start: Maybe,
  end: Maybe,
  location: Maybe,
  description: Words,
});

const Snapshot = z.strictObject({
  network: z.enum(['linkedin', 'xing']),
  language: z.enum(['en', 'de', 'fr', 'it']),
  name: Line,
  headline: Maybe,
  location: Maybe,
  currentCompany: Maybe,
  about: Words,
  activity: z.array(z.strictObject({ text: Line, repost: z.boolean(), on: z.nullable(z.iso.date()) })).check(Many),
  experience: z.array(Job).check(Many),
  education: z.array(z.strictObject({ school: Line, degree: Maybe, start: Maybe, end: Maybe })).check(Many),
  skills: z.array(Line).check(Many),
  certifications: z.array(z.strictObject({ name: Line, issuer: Maybe })).check(Many),
  languages: z.array(z.strictObject({ name: Line, level: Maybe })).check(Many),
  states: z.partialRecord(z.enum(SNAPSHOT_SECTIONS), State),
  seen: z.partialRecord(z.enum(['head', ...SNAPSHOT_SECTIONS]), z.iso.date()),
});

/** Versions of profiles of people in the journal, as a backup carries them. */
export const SnapshotRows = z
  .array(
    z.strictObject({
      id: z.uuid(),
      deviceId: z.string().check(z.maxLength(60)),
      at: z.iso.datetime(),
      person: PersonKey,
      snapshot: Snapshot,
    }),
  )
  .check(z.maxLength(MOST_SNAPSHOTS));
export type SnapshotRows = z.infer<typeof SnapshotRows>;
