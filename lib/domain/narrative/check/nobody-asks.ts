import { defineNarrativeCheck } from './narrative-check.ts';

export const nobodyAsks = defineNarrativeCheck({
  id: 'nobody-asks',
  wording: {
    de: {
      title: 'Nach diesem Thema fragt keine Zielgruppe',
      reason: 'Ein Thema trägt, wenn es auf eine Frage antwortet, die draußen wirklich gestellt wird.',
      question: 'Wer hat zuletzt danach gefragt, und in welchen Worten?',
    },
    en: {
      title: 'No audience asks about this theme',
      reason: 'A theme carries if it answers a question that people outside really ask.',
      question: 'Who asked about it last, and in which words?',
    },
  },
  find({ themes, audiences }) {
    const asked = new Set(audiences.flatMap(({ questions }) => questions.map(({ theme }) => theme)));
    return themes.flatMap(({ id, title }, at) => (asked.has(id) ? [] : [{ path: ['themes', at], quote: title }]));
  },
});
