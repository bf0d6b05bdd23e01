import type { ActionLabels } from '../action-labels-form.ts';

/** LinkedIn in italiano. States of reacting, “Segui” and “Diffondi il post” seen 2026-09; the rest stated by others or not verified. */
export const actions: ActionLabels = {
  noReaction: ['nessuna reazione'],
  reactions: ['Consiglia', 'Festeggia', 'Sostieni', 'Adoro', 'Interessante', 'Divertente'],
  publish: ['Pubblica'],
  schedule: ['Programma', 'Pianifica'],
  repost: ['Diffondi', 'Diffondi il post', 'Diffondi subito'],
  accept: ['Accetta'],
  ignore: ['Ignora', 'Rifiuta'],
  pending: ['In attesa'],
  follow: ['Segui'],
  following: ['Già segui', 'Segui già', 'Smetti di seguire', 'Non seguire più'],
};
