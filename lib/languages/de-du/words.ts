import type { WordKey } from '../word-key.ts';

/** Only the German words that address the reader, said with du. The rest is taken from `de`. */
export const deDu: Partial<Record<WordKey, string>> = {
  'own.question': 'Ist das dein Profil?',
  'welcome.title': 'Ein Coach für dein Profil auf LinkedIn und XING.',
  'role.employee.text': 'zeigen, woran du arbeitest',
};
