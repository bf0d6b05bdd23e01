import * as z from 'zod/mini';
import type { Opening, Requirement } from './opening.ts';

const LONGEST = 400;
const MOST = 60;

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST));
const Item = z.union([
  Line,
  z.object({
    text: z.optional(Line),
    skill: z.optional(Line),
    name: z.optional(Line),
    requirement: z.optional(Line),
    words: z.optional(z.array(Line).check(z.maxLength(MOST))),
    ask: z.optional(Line),
    question: z.optional(Line),
  }),
]);
const Items = z.optional(z.nullable(z.union([Line, z.array(Item).check(z.maxLength(MOST))])));

/**
 * An opening as people write it in a file; names in German and English, singular and plural, mean the same:
 *
 *     title: Servicetechnik Kälte
 *     place: Linz
 *     must: [Kälteanlagen warten, { text: Führerschein B, ask: "Wie kämen Sie zu den Betrieben?" }]
 *     learnable: [Steuerungen lesen]
 *     reasons: [Planbare Dienste]
 *     pay: 48.000 bis 56.000 Euro
 */
const OpeningFile = z.record(z.string(), z.unknown());

const NAMES = {
  title: ['title', 'titel', 'role', 'position', 'stelle', 'name', 'job'],
  place: ['place', 'ort', 'location'],
  pay: ['pay', 'salary', 'gehalt', 'payrange', 'pay_range'],
  musts: ['must', 'musts', 'muss', 'required', 'requirements', 'anforderungen', 'must_have', 'musthave', 'must-have'],
  learnables: ['learnable', 'learnables', 'lernbar', 'nice', 'nice_to_have', 'nicetohave', 'optional', 'kann', 'learn'],
  reasons: ['reason', 'reasons', 'grund', 'gründe', 'why', 'reason_to_come', 'reasons_to_come', 'benefits', 'offer'],
  text: ['text', 'description', 'beschreibung'],
} as const;

/** @returns the opening, or null where the data name neither a title nor a requirement */
export function parseOpening(data: unknown): Opening | null {
  const file = z.safeParse(OpeningFile, data);
  if (!file.success) return null;
  const own = nested(file.data);
  const held = (field: keyof typeof NAMES): unknown =>
    Object.entries(own).find(([key]) => (NAMES[field] as readonly string[]).includes(key.toLowerCase()))?.[1];
  const musts = itemsOf(held('musts'));
  const learnables = itemsOf(held('learnables'));
  const title = lineOf(held('title'));
  if (title === null && musts.length + learnables.length === 0) return null;
  return {
    title: title ?? '',
    place: lineOf(held('place')),
    pay: lineOf(held('pay')),
    musts,
    learnables,
    reasons: itemsOf(held('reasons')).map(({ text }) => text),
    text: textOf(held('text')),
  };
}

/** Some wrap everything in one field: `opening: { title: … }`. */
function nested(data: Record<string, unknown>): Record<string, unknown> {
  const [only, ...others] = Object.values(data);
  const inner = z.safeParse(OpeningFile, only);
  return others.length === 0 && inner.success ? inner.data : data;
}

function lineOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  const line = z.safeParse(Line, value);
  return line.success ? line.data : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 20_000) : '');

function itemsOf(value: unknown): Requirement[] {
  const items = z.safeParse(Items, value);
  if (!items.success || !items.data) return [];
  const list = typeof items.data === 'string' ? [items.data] : items.data;
  return list.flatMap((item): Requirement[] => {
    if (typeof item === 'string') return [{ text: item, words: [], ask: null }];
    const text = item.text ?? item.skill ?? item.name ?? item.requirement;
    return text === undefined ? [] : [{ text, words: item.words ?? [], ask: item.ask ?? item.question ?? null }];
  });
}
