import { expect, it } from 'vitest';
import { pathOfKey, profileAddress, profilePath } from './profile-path.ts';

it.each([
  ['https://www.linkedin.com/in/ada-kuehn/?x=1', 'linkedin', '/in/ada-kuehn/'],
  [' linkedin.com/in/ada-kuehn ', 'linkedin', '/in/ada-kuehn/'],
  ['de.linkedin.com/in/ada-k%C3%BChn/details/skills', 'linkedin', '/in/ada-k%C3%BChn/'],
  ['www.xing.com/profile/Ada_Kuehn2/cv', 'xing', '/profile/Ada_Kuehn2/'],
  ['https://www.linkedin.com/in/ada-kuehn', 'xing', null],
  ['linkedin.com/company/werk-sued', 'linkedin', null],
  ['evil.example/linkedin.com/in/ada', 'linkedin', null],
  ['ada-kuehn', 'linkedin', null],
] as const)('%s on %s', (address, network, path) => {
  expect(profilePath(address, network)).toBe(path);
});

it.each([
  ['linkedin:ada-kühn', '/in/ada-kühn/'],
  ['xing:ada_kuehn2', '/profile/ada_kuehn2/'],
])('the path of %s', (person, path) => {
  expect(pathOfKey(person)).toBe(path);
});

it.each([
  ['linkedin:miriam-hofstetter', 'https://www.linkedin.com/in/miriam-hofstetter/'],
  ['linkedin:jörg-wöhrle', 'https://www.linkedin.com/in/j%C3%B6rg-w%C3%B6hrle/'],
  ['xing:Anna_Brunner', 'https://www.xing.com/profile/Anna_Brunner/'],
  ['linkedin:half-\ud83c', 'https://www.linkedin.com/in/half-%EF%BF%BD/'],
])('%s has the address %s', (person, address) => {
  expect(profileAddress(person)).toBe(address);
});
