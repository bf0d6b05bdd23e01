import type { ActionLabels } from '../action-labels-form.ts';

/** LinkedIn auf Deutsch. „Posten“, „Annehmen“, „Ignorieren“, „Ausstehend“ and „Folgen“ stated by others in 2026; the rest not verified. */
export const actions: ActionLabels = {
  noReaction: ['keine Reaktion'],
  reactions: ['Gefällt mir', 'Applaus', 'Unterstütze ich', 'Wunderbar', 'Inspirierend', 'Lustig'],
  publish: ['Posten', 'Veröffentlichen'],
  schedule: ['Planen', 'Termin festlegen'],
  repost: ['Reposten', 'Sofort reposten', 'Direkt reposten'],
  accept: ['Annehmen', 'Akzeptieren'],
  ignore: ['Ignorieren', 'Ablehnen'],
  pending: ['Ausstehend'],
  follow: ['Folgen'],
  following: ['Folge ich', 'Gefolgt', 'Nicht mehr folgen', 'Entfolgen'],
};
