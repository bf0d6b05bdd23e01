import type { ActionLabels } from '../action-labels-form.ts';

/** LinkedIn en français. « Publier » and « En attente » stated by others in 2026; the rest not verified. */
export const actions: ActionLabels = {
  noReaction: ['aucune réaction', 'pas de réaction'],
  reactions: ['J’aime', 'Bravo', 'Soutien', 'J’adore', 'Instructif', 'Drôle'],
  publish: ['Publier'],
  schedule: ['Programmer', 'Planifier'],
  repost: ['Republier', 'Republier instantanément', 'Repartager'],
  accept: ['Accepter'],
  ignore: ['Ignorer', 'Refuser'],
  pending: ['En attente'],
  follow: ['Suivre'],
  following: ['Suivi', 'Suivie', 'Suivi(e)', 'Abonné', 'Abonnée', 'Ne plus suivre'],
};
