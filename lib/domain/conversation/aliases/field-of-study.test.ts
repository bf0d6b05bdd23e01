import { expect, test } from 'vitest';
import { fieldIn } from './field-of-study.ts';

test.each([
  ['Maschinenbau', 'Maschinenbau'],
  ['Dipl.-Ing., Maschinenbau', 'Maschinenbau'],
  ['Diplom-Ingenieur Maschinenbau', 'Maschinenbau'],
  ['Master of Science - MS, Mechanical Engineering', 'Mechanical Engineering'],
  ['Master of Science in Mechanical Engineering', 'Mechanical Engineering'],
  ['MSc Computer Science', 'Computer Science'],
  ['B.Sc. Wirtschaftsinformatik', 'Wirtschaftsinformatik'],
  ['Bachelor’s degree, Business Administration', 'Business Administration'],
  ['Studium der Rechtswissenschaften', 'Rechtswissenschaften'],
  ['Magister, Geschichte', 'Geschichte'],
  ['PhD in Physics', 'Physics'],
  ['Elektrotechnik (Dipl.-Ing.)', 'Elektrotechnik'],
  ['Bachelor of Science (B.Sc.) · Informatik', 'Informatik'],
])('%s holds %s, word for word', (degree, field) => {
  expect(fieldIn(degree)).toBe(field);
  expect(degree).toContain(field);
});

test.each([
  'Matura',
  'Master of Laws',
  'Bachelor of Education',
  'Maschinenbauzeichner',
  'Lehre als Koch',
  '',
  'Master',
])('%s holds none', (degree) => expect(fieldIn(degree)).toBeNull());

test('a hostile line costs no more than its length', () => {
  const started = performance.now();
  fieldIn('Master of Science in '.repeat(5_000));
  fieldIn('dipl-'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1_000);
});
