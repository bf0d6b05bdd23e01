import type { Portrait } from '../person.ts';
import { dataUri, drawing } from './drawing.ts';

/** Hair as a shape behind the face and one in front of it. */
const HAIR: Record<Portrait['style'], { behind: string; front: string }> = {
  short: { behind: '', front: 'M65 92c-4-34 14-48 36-48s38 14 34 48c-4-15-9-24-16-28-15 5-33 5-44 0-4 7-8 15-10 28z' },
  bob: {
    behind: 'M100 38c-33 0-47 26-45 56 1 17 0 28-3 38h96c-3-10-4-21-3-38 2-30-12-56-45-56z',
    front: 'M65 94c-1-30 8-40 21-45 3 14 27 24 47 23 2 6 2 14 2 22 8-34-9-52-35-52-28 0-44 22-35 52z',
  },
  long: {
    behind: 'M100 38c-34 0-48 26-46 58 1 30-5 48-12 66h116c-7-18-13-36-12-66 2-32-12-58-46-58z',
    front: 'M64 96c0-28 12-42 34-47 18 3 35 17 38 47 6-36-11-54-37-54-27 0-42 20-35 54z',
  },
  bun: {
    behind: 'M100 16c12 0 19 8 19 17s-7 15-19 15-19-6-19-15 7-17 19-17z',
    front: 'M64 94c-4-36 14-52 36-52s40 16 36 52c-4-18-10-28-19-32-12 4-22 4-34 0-9 4-15 14-19 32z',
  },
  bald: {
    behind: '',
    front: 'M65 98c-5-7-5-18 0-26 0 6 2 9 4 11-1 5-2 10-4 15zM135 98c5-7 5-18 0-26 0 6-2 9-4 11 1 5 2 10 4 15z',
  },
};

/** Head and shoulders, drawn in a few flat shapes; nobody in particular. */
export function portrait({ skin, hair, style, clothes, ground, glasses, beard }: Portrait): string {
  const { behind, front } = HAIR[style];
  const shape = (path: string, fill: string) => (path ? `<path d='${path}' fill='${fill}'/>` : '');
  return dataUri(
    drawing(
      200,
      200,
      `<rect width='200' height='200' fill='${ground}'/>
      ${shape(behind, hair)}
      <path d='M84 118h32v34c0 10-32 10-32 0z' fill='${skin}'/><path d='M84 132c8 9 24 9 32 0v8c-9 8-23 8-32 0z' fill='#000' opacity='.12'/>
      <path d='M24 206c2-34 22-48 60-57 6 12 26 12 32 0 38 9 58 23 60 57z' fill='${clothes}'/>
      <path d='M82 150l18 20 18-20 6 3-24 34-24-34z' fill='#fff' opacity='.85'/>
      <ellipse cx='100' cy='92' rx='35' ry='42' fill='${skin}'/>
      ${beard ? `<path d='M66 96c1 28 14 42 34 42s33-14 34-42c-5 14-14 16-22 14-8-3-16-3-24 0-8 2-17 0-22-14z' fill='${hair}'/>` : ''}
      ${shape(front, hair)}
      <g fill='#2b2422'><circle cx='86' cy='91' r='3.2'/><circle cx='114' cy='91' r='3.2'/></g>
      <g fill='none' stroke='#2b2422' stroke-linecap='round' stroke-width='2.6'>
        <path d='M79 81c4-3 9-3 13-1M108 80c4-2 9-2 13 1' opacity='.65'/>
        <path d='M90 114c6 5 14 5 20 0' stroke='${beard ? '#fff' : '#8a3f38'}'/>
        <path d='M100 94c-2 5-3 8 1 9' opacity='.35'/>
        ${glasses ? `<path d='M74 91a12 11 0 1 0 24 0a12 11 0 1 0-24 0M102 91a12 11 0 1 0 24 0a12 11 0 1 0-24 0M98 89h4'/>` : ''}
      </g>`,
    ),
  );
}
