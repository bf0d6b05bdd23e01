import { expect, test } from 'vitest';
import { samePlace } from './same-place.ts';

const MIRIAM = 'https://www.linkedin.com/in/miriam-hofstetter/';

test.each([
  [MIRIAM, `${MIRIAM}#about`, true],
  [MIRIAM, `${MIRIAM}details/skills/`, true],
  [MIRIAM, 'https://www.linkedin.com/in/Miriam-Hofstetter', true],
  [MIRIAM, 'https://www.linkedin.com/in/tobias-wendland/', false],
  [MIRIAM, 'https://www.linkedin.com/feed/', false],
  ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/feed/?page=2', false],
  [MIRIAM, 'https://www.xing.com/profile/miriam-hofstetter', false],
  [MIRIAM, null, false],
  ['about:blank', MIRIAM, false],
])('%s beside %s: %s', (read, shown, expected) => {
  expect(samePlace(read, shown)).toBe(expected);
});
