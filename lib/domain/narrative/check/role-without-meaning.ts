import { ROLES } from '../../profile/checks/check.ts';
import { defineNarrativeCheck } from './narrative-check.ts';

export const roleWithoutMeaning = defineNarrativeCheck({
  id: 'role-without-meaning',
  wording: {
    de: {
      title: 'Kein Satz für die Rolle {role}',
      reason: 'Wer diese Rolle hat, bekommt zu diesem Thema keine Idee, die zur eigenen Arbeit passt.',
      question: 'Was erlebt jemand in dieser Rolle davon in einer gewöhnlichen Woche?',
    },
    en: {
      title: 'No sentence for this role: {role}',
      reason: 'People in this role get no idea on this theme that fits their own work.',
      question: 'What do they see of it in an ordinary week?',
    },
  },
  find: ({ themes }) =>
    themes.flatMap(({ roles, title }, at) =>
      ROLES.filter((role) => roles[role] === undefined).map((role) => ({
        path: ['themes', at, 'roles', role],
        quote: title,
        values: { role },
      })),
    ),
});
