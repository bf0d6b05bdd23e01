import * as z from 'zod/mini';
import { ACTION_KINDS } from '../domain/journal/noticed-action.ts';
import { MOST_MONTHS } from '../domain/journal/retention.ts';
import { ActionKindField } from './fields.ts';
import { SIDEBAR_WIDTH } from './sidebar-width.ts';

const words = (count: number) => z.array(z.string().check(z.maxLength(300))).check(z.maxLength(count));

/** What the user can set, field by field, with what stands there before anybody chose. */
const FIELDS = {
  stand: z.enum(['in-page', 'beside']),
  role: z.enum(['executive', 'sales', 'recruiter', 'employee']),
  language: z.enum(['de', 'de-du', 'de-CH', 'de-CH-du', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  handleVisible: z.boolean(),
  /** CSS pixels. */
  width: z.int().check(z.minimum(SIDEBAR_WIDTH.least), z.maximum(SIDEBAR_WIDTH.most)),
  companyName: z.string().check(z.maxLength(200)),
  /** '/company/slug/' on LinkedIn; '' = not told. */
  companyPath: z.string().check(z.maxLength(200), z.regex(/^(?:\/company\/[^/]+\/)?$/)),
  topics: words(50),
  links: words(50),
  blocklist: words(200),
  genderStyle: z.enum(['off', 'neutral', 'pair', 'sign']),
  careerEntry: z.boolean(),
  /** Kinds of the user's own actions that are noticed; none until somebody picks them. */
  noticing: z.array(ActionKindField).check(z.maxLength(ACTION_KINDS.length)),
  /** Where the company's narrative is got from, 'https://…'; '' = from nowhere, the connection is off. */
  narrativeAddress: z.string().check(z.maxLength(500), z.regex(/^(?:https:\/\/\S+)?$/)),
  /** Months that records are kept, by role, where the user wants fewer than the most. */
  monthsKept: z.partialRecord(
    z.enum(Object.keys(MOST_MONTHS) as (keyof typeof MOST_MONTHS)[]),
    z.int().check(z.minimum(1), z.maximum(Math.max(...Object.values(MOST_MONTHS)))),
  ),
  /** 'YYYY-MM-DD' on which the journal was last saved as a file; '' = never. */
  lastBackup: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  /** Whether the journal says when it is time for a backup. */
  backupReminder: z.boolean(),
  /** 'YYYY-MM-DD' until which it says nothing of it; '' = not put off. */
  backupPutOff: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  /** A recruiter reads a profile without the name, until the own note is written. */
  candidateNameHidden: z.boolean(),
  /** A recruiter only writes to people who say themselves that they are open to offers. */
  onlyOpenToOffers: z.boolean(),
  /** The welcome page was walked through. */
  welcomed: z.boolean(),
};

const Schema = z.object(FIELDS);
export type Settings = z.infer<typeof Schema>;

/** A change of some fields; a wrong value refuses the whole change. */
export const SettingsChange = z.partial(Schema);
export type SettingsChange = z.infer<typeof SettingsChange>;

/** @param language of the browser's interface, BCP 47: what the coach speaks until somebody chooses */
export function defaultSettings(language: string): Settings {
  const german = /^de(?:-|$)/i.test(language);
  return {
    stand: 'in-page',
    role: 'employee',
    language: german ? (/^de-(?:CH|LI)/i.test(language) ? 'de-CH' : 'de') : 'en',
    theme: 'auto',
    handleVisible: true,
    width: SIDEBAR_WIDTH.usual,
    companyName: '',
    companyPath: '',
    topics: [],
    links: [],
    blocklist: [],
    genderStyle: 'off',
    careerEntry: false,
    noticing: [],
    narrativeAddress: '',
    monthsKept: {},
    lastBackup: '',
    backupReminder: true,
    backupPutOff: '',
    candidateNameHidden: true,
    onlyOpenToOffers: false,
    welcomed: false,
  };
}

/** Settings from what was stored: each field that does not fit falls back by itself, so that no choice is lost to another's fault. */
export function parseSettings(stored: unknown, language: string): Settings {
  const settings: Record<string, unknown> = defaultSettings(language);
  if (typeof stored === 'object' && stored !== null) {
    for (const [name, field] of Object.entries(FIELDS)) {
      const value = z.safeParse(field, Reflect.get(stored, name));
      if (value.success) settings[name] = value.data;
    }
  }
  return z.parse(Schema, settings);
}

/** Joins settings and a change; left-out and undefined fields stay. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}
