/** `npm run eval`: how well angles fit 3 narratives × 4 roles × 20 contexts. With `--texts`: every text, to be read. */
import { ROLES } from '../../lib/domain/profile/checks/check.ts';
import { allAngles, textsOf } from '../angles/all-texts.ts';
import { SAMPLES } from '../angles/sample-narratives.ts';
import { evaluate, type Figures } from './evaluate.ts';
import { CONTEXTS } from './sets.ts';

if (process.argv.includes('--texts')) {
  for (const { narrative, role, language, angle } of allAngles()) {
    console.log(`\n${narrative} · ${role} · ${language} · ${angle.id}\n${textsOf(angle).join('\n')}`);
  }
} else {
  const rows = [...CONTEXTS].flatMap(([name, contexts]): [string, Figures][] => {
    const narrative = SAMPLES.get(name);
    return narrative ? [[`${name} (${ROLES.length} × ${contexts.length})`, evaluate(narrative, contexts)]] : [];
  });
  const all = rows.map(([, figures]) => figures);
  const mean = (of: (figures: Figures) => number) => all.reduce((sum, figures) => sum + of(figures), 0) / all.length;
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
  console.table({
    ...Object.fromEntries(rows.map(([name, figures]) => [name, line((measure) => figures[measure])])),
    all: line((measure) => mean((figures) => figures[measure])),
  });
}
