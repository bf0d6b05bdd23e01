import { el, esc, memberId } from '../samples/html.ts';
import {
  emberItem,
  emberPage,
  emberSection,
  MEMBER,
  paragraphs,
  sduiCard,
  sduiPage,
  twin,
} from '../support/profile-page.ts';
import { emberScreen, sduiScreen } from './frames.ts';
import type { Screen } from './screen.ts';

/** Profiles and pages of their single sections, in both generations. */

const inner = (html: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

export function sduiProfile(mark: string, beside: readonly string[]): Screen {
  const role = paragraphs(`Leitung ${mark}`, `Werk ${mark} · Vollzeit`, 'Jan. 2020–Heute', `Ort ${mark}`);
  const page = sduiPage({
    slug: `ada-${mark}`,
    name: `Ada ${mark}`,
    headline: `Beruf ${mark}`,
    about: `Zweck ${mark}`,
    sections: [
      sduiCard('ExperienceTopLevelSection', 'Berufserfahrung', `<div>${role}</div>`),
      sduiCard('Skills', 'Kenntnisse', paragraphs(`Können ${mark}`)),
      sduiCard('Featured'),
    ].join(''),
  });
  const column = /<div data-testid="lazy-column">([\s\S]*)<\/div>/.exec(inner(page))?.[1] ?? '';
  const content = column.replaceAll(MEMBER, memberId(mark));
  return {
    kind: 'profile',
    path: `/in/ada-${mark}/`,
    html: sduiScreen('profile.Profile', content, beside),
    late: '[componentkey$="Section"], [componentkey$="Skills"], [componentkey$="About"]',
  };
}

export function emberProfile(mark: string, beside: readonly string[]): Screen {
  const role = emberItem([`Leitung ${mark}`, `Werk ${mark} · Vollzeit`, 'Jan. 2020–Heute']);
  const page = emberPage({
    slug: `ada-${mark}`,
    name: `Ada ${mark}`,
    headline: `Beruf ${mark}`,
    about: `Zweck ${mark}`,
    sections: emberSection('experience', 'Berufserfahrung', `<ul>${role}</ul>`),
  });
  return {
    kind: 'profile',
    path: `/in/ada-${mark}/`,
    html: emberScreen(inner(page), beside),
    late: 'section:has(#experience), section:has(#about)',
  };
}

export function sduiSkills(mark: string, beside: readonly string[]): Screen {
  const skills = ['Können', 'Kunde', 'Kraft'].map((skill) => el('p', {}, esc(`${skill} ${mark}`))).join('<hr>');
  return {
    kind: 'profile',
    path: `/in/ada-${mark}/details/skills/`,
    html: sduiScreen('profile.ProfileSkillDetails', el('section', {}, el('h2', {}, 'Kenntnisse'), skills), beside),
    late: null,
  };
}

export function emberEducation(mark: string, beside: readonly string[]): Screen {
  const items = ['Schule', 'Lehre'].map((school) => emberItem([`${school} ${mark}`, `Abschluss ${mark}`])).join('');
  const section = `<section><h2>${twin('Ausbildung')}</h2><div><ul>${items}</ul></div></section>`;
  return {
    kind: 'profile',
    path: `/in/ada-${mark}/details/education/`,
    html: emberScreen(section, beside),
    late: null,
  };
}
