import { hash } from '../html.ts';
import { dataUri, drawing } from './drawing.ts';

const GROUNDS = ['#5e6f64', '#7a5a4a', '#4f5d75', '#7b6b3f', '#6d4f63', '#48696c', '#80604f', '#5a5f4a'];

/** Initials on a square, always the same for the same name. */
export function logo(name: string): string {
  const ground = GROUNDS[Number.parseInt(hash(name, 2), 16) % GROUNDS.length] ?? '#555';
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? ['·']).slice(0, 2).join('');
  return dataUri(
    drawing(
      48,
      48,
      `<rect width='48' height='48' fill='${ground}'/><text x='24' y='31' fill='#fff' font-family='sans-serif' font-size='20' font-weight='600' text-anchor='middle'>${initials}</text>`,
    ),
  );
}
