import type { PageText } from '../page-text.ts';

/** Why an angle is offered: frames with phrases in quotes or after a colon. */
export interface WhyText {
  page: Record<PageText['kind'], string>;
  goal: string;
  untold: string;
  role: string;
  plan: string;
}

export const WHY: { de: WhyText; 'de-du': Partial<WhyText>; en: WhyText } = {
  de: {
    page: {
      post: 'Der Beitrag spricht von {words}. Das gehört zum Thema „{theme}“.',
      person: 'Auf dem Profil steht {words}. Das gehört zum Thema „{theme}“.',
      company: 'Auf der Unternehmensseite steht {words}. Das gehört zum Thema „{theme}“.',
      job: 'In der Anzeige steht {words}. Das gehört zum Thema „{theme}“.',
    },
    goal: 'Dieses Ziel liegt hinter dem Plan: „{goal}“',
    untold: 'Zum Thema „{theme}“ haben Sie in letzter Zeit nichts geschrieben.',
    role: 'Ihr Blick darauf: „{meaning}“.',
    plan: 'Aus dem Plan, Thema „{theme}“.',
  },
  'de-du': {
    untold: 'Zum Thema „{theme}“ hast du in letzter Zeit nichts geschrieben.',
    role: 'Dein Blick darauf: „{meaning}“.',
  },
  en: {
    page: {
      post: 'The post speaks of {words}. That belongs to the theme “{theme}.”',
      person: 'The profile mentions {words}. That belongs to the theme “{theme}.”',
      company: 'The company page mentions {words}. That belongs to the theme “{theme}.”',
      job: 'The job ad mentions {words}. That belongs to the theme “{theme}.”',
    },
    goal: 'This goal is behind plan: “{goal}”',
    untold: 'You have not written about “{theme}” lately.',
    role: 'Your view of it: “{meaning}.”',
    plan: 'From the plan, theme “{theme}.”',
  },
};
