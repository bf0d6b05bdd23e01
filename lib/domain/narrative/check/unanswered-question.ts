import { defineNarrativeCheck } from './narrative-check.ts';

export const unansweredQuestion = defineNarrativeCheck({
  id: 'unanswered-question',
  wording: {
    de: {
      title: 'Auf diese Frage antwortet kein Thema',
      reason: 'Was eine Zielgruppe fragt und niemand beantwortet, beantwortet jemand anderes.',
      question: 'Welches Thema könnte darauf antworten, oder fehlt eines?',
    },
    en: {
      title: 'No theme answers this question',
      reason: 'What an audience asks and nobody answers gets its answer from somebody else.',
      question: 'Which theme could answer it, or is one missing?',
    },
  },
  find: ({ audiences }) =>
    audiences.flatMap(({ questions }, at) =>
      questions.flatMap(({ text, theme }, i) =>
        theme === undefined ? [{ path: ['audiences', at, 'questions', i], quote: text }] : [],
      ),
    ),
});
