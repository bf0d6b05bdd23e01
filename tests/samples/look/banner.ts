import type { Banner } from '../person.ts';
import { dataUri, drawing } from './drawing.ts';

const WIDTH = 800;
const HEIGHT = 200;

/** The picture behind the portrait; the left third stays calm, the portrait stands there. */
export function banner(kind: Banner): string {
  return dataUri(drawing(WIDTH, HEIGHT, BANNERS[kind]()));
}

const row = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

const BANNERS: Record<Banner, () => string> = { plant, hills, signal, rooms };

/** A filling line: tanks, pipes, bottles on a belt. */
function plant(): string {
  return `<rect width='800' height='200' fill='#cfd8d8'/><rect y='150' width='800' height='50' fill='#a7b3b3'/>
    ${row(3, (i) => `<path d='M${470 + i * 108} 44a36 14 0 0 1 72 0v74l-20 22h-32l-20-22z' fill='${['#f3f5f4', '#e6ebea', '#dbe2e1'][i]}'/><path d='M${506 + i * 108} 30v-30' stroke='#8d9b9c' stroke-width='8'/>`)}
    <path d='M250 24h260M250 24v80' fill='none' stroke='#8d9b9c' stroke-width='8'/><rect x='228' y='96' width='44' height='40' rx='4' fill='#5e7073'/>
    <rect y='158' width='800' height='8' fill='#5e7073'/>
    ${row(22, (i) => `<path d='M${24 + i * 36} 158v-20c0-6 4-6 4-12v-6h6v6c0 6 4 6 4 12v20z' fill='${i < 7 ? '#e9efee' : '#c98f4e'}'/>`)}`;
}

/** Hills, one behind the other, and a low sun. */
function hills(): string {
  return `<rect width='800' height='200' fill='#e9e3d3'/><circle cx='640' cy='70' r='34' fill='#f4d9a0'/>
    <path d='M0 120c120-50 210-20 320-46s230-40 480 26v100H0z' fill='#b6c2ab'/>
    <path d='M0 150c140-40 260 0 390-26s250-30 410 10v66H0z' fill='#8ea486'/>
    <path d='M0 182c180-34 300 4 460-14s220-16 340 4v28H0z' fill='#6a8467'/>
    ${row(9, (i) => `<path d='M${420 + i * 41} ${168 - (i % 3) * 5}l9-26 9 26z' fill='#48604a'/>`)}`;
}

/** Signals on a screen: a noisy one becomes a smooth one. */
function signal(): string {
  const noisy = row(40, (i) => `l10 ${(((i * 37) % 19) - 9) * 4 * (i % 2 ? 1 : -1)}`);
  return `<rect width='800' height='200' fill='#26313a'/>
    ${row(20, (i) => `<path d='M${i * 40} 0v200' stroke='#34424d'/>`)}${row(5, (i) => `<path d='M0 ${20 + i * 40}h800' stroke='#34424d'/>`)}
    <path d='M0 100${noisy}' fill='none' stroke='#7f95a3' stroke-width='2'/>
    <path d='M400 100c40-70 60-70 100 0s60 60 100 0 60-46 100 0 50 30 100 0' fill='none' stroke='#e0b45c' stroke-width='4'/>`;
}

/** Rooms of wood, stacked. */
function rooms(): string {
  const room = (x: number, y: number, lit: boolean) =>
    `<rect x='${x}' y='${y}' width='92' height='56' fill='#c99f6b'/><rect x='${x + 7}' y='${y + 7}' width='78' height='42' fill='${lit ? '#f6e7c1' : '#a9bcc0'}'/><path d='M${x + 46} ${y + 7}v42' stroke='#c99f6b' stroke-width='5'/>`;
  return `<rect width='800' height='200' fill='#dfe7e4'/><rect y='172' width='800' height='28' fill='#9db08c'/>
    ${row(4, (i) => room(330 + i * 98, 116, i % 3 === 0))}${row(3, (i) => room(428 + i * 98, 56, i === 1))}
    <path d='M720 172V20h8v152M560 28h220M724 20l-90 10' fill='none' stroke='#7a8380' stroke-width='5'/><path d='M590 28v22' stroke='#7a8380' stroke-width='3'/>
    ${row(5, (i) => `<circle cx='${40 + i * 52}' cy='${158 - (i % 2) * 12}' r='22' fill='${i % 2 ? '#7f9873' : '#8da680'}'/><path d='M${40 + i * 52} 160v14' stroke='#6b5a44' stroke-width='5'/>`)}`;
}
