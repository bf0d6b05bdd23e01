import type { Lexicon } from '../../domain/language/lexicon.ts';
import { list } from '../word-patterns.ts';

/** Words that name a man and mean anybody. */
export const masculines: Lexicon['masculines'] = {
  plural: list(
    'chairman, chairmen, salesman, salesmen, foreman, foremen, spokesman, spokesmen, businessman, businessmen, craftsman, ' +
      'craftsmen, workman, workmen, repairman, repairmen, draftsman, draftsmen, tradesman, tradesmen, manpower, mankind',
  ),
  alike: [],
};
