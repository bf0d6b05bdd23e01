/** `npm run eval`: how well angles fit 3 narratives × 4 roles × 20 contexts. With `--texts`: every text, to be read. */
import { ROLES } from '../../lib/domain/profile/checks/check.ts';
import { allAngles, textsOf } from '../angles/all-texts.ts';
import { SAMPLES } from '../angles/sample-narratives.ts';
import { evaluate, type Figures } from './evaluate.ts';
import { KEPT_APART } from './kept-apart.ts';
import { SECOND_SET } from './second-set.ts';
import { CONTEXTS } from './sets.ts';

if (process.argv.includes('--texts')) {
  for (const { narrative, role, language, angle } of allAngles()) {
    console.log(`\n${narrative} · ${role} · ${language} · ${angle.id}\n${textsOf(angle).join('\n')}`);
  }
} else {
  const rowsOf = (sets: typeof CONTEXTS, what: string): [string, Figures][] =>
    [...sets].flatMap(([name, contexts]): [string, Figures][] => {
      const narrative = SAMPLES.get(name);
      return narrative
        ? [[`${name}${what} (${ROLES.length} × ${contexts.length})`, evaluate(narrative, contexts)]]
        : [];
    });
  const round = (figure: number) => Math.round(figure * 1000) / 1000;
  const line = (of: (measure: keyof Figures) => number) => ({
    'nDCG@5 ranking': round(of('before')),
    'after MMR': round(of('after')),
    'right shown': round(of('right')),
    'wrong shown': round(of('wrong')),
    silent: round(of('silent')),
    'themes in top 3 of plan': round(of('themesInTop3')),
    'duplicates, 10 days': round(of('duplicates')),
    stable: round(of('stable')),
  });
  const table = (rows: readonly [string, Figures][]) => {
    const mean = (of: (figures: Figures) => number) => rows.reduce((sum, [, one]) => sum + of(one), 0) / rows.length;
    console.table({
      ...Object.fromEntries(rows.map(([name, figures]) => [name, line((measure) => figures[measure])])),
      all: line((measure) => mean((figures) => figures[measure])),
    });
  };
  table([...rowsOf(CONTEXTS, ''), ...rowsOf(SECOND_SET, ', second set')]);
  table(rowsOf(KEPT_APART, ', kept apart'));
}
