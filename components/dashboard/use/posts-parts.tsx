import { FORMATS, type Formats } from '../../../lib/domain/present-use/formats.ts';
import type { Themes } from '../../../lib/domain/present-use/themes.ts';
import { localeOf } from '../../../lib/languages/translate.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { Quote } from '../../ui/quote.tsx';
import { BarTable } from './bar-table.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';

/** In which form posts were made. */
export function FormatsPart({ formats: { counts, basis } }: { formats: Formats }) {
  const t = usePageWords();
  const bars = FORMATS.map((format) => ({ label: t(`use.format.${format}`), count: counts[format] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most] = bars;
  if (!most) return <UsePart name={t('use.formats')} title={t('use.formats.none')} basis={basis} />;
  const title = t('use.formats.most', { format: most.label, count: most.count, all: basis.rows });
  return (
    <UsePart name={t('use.formats')} title={title} basis={basis}>
      <BarTable caption={title} head={[t('use.format'), t('use.count')]} bars={bars} />
    </UsePart>
  );
}

interface ThemesPartProps {
  themes: Themes | null;
  titles: Readonly<Record<string, string>>;
}

/** What posts and comments were about, beside the narrative. */
export function ThemesPart({ themes, titles }: ThemesPartProps) {
  const t = usePageWords();
  const { day } = useFormats();
  const locale = localeOf(useSettings().language);
  if (!themes) return <UsePart name={t('use.themes')} title={t('use.themes.no-narrative')} basis={null} />;
  const all = themes.basis.rows;
  const without = themes.without.posts + themes.without.comments;
  const title = all === 0 ? t('use.themes.nothing') : t('use.themes.some', { count: all - without, all });
  const bars = themes.themes.map(({ id, posts, comments }) => ({ label: titles[id] ?? id, count: posts + comments }));
  const rest = { label: t('use.themes.without'), count: without, rest: true };
  const shown = themes.themes.filter(({ example }) => example !== null);
  return (
    <UsePart name={t('use.themes')} title={title} basis={themes.basis}>
      {all > 0 && <BarTable caption={title} head={[t('use.theme'), t('use.count')]} bars={[...bars, rest]} />}
      {shown.map(({ id, example }) => (
        <div key={id} className="use-example">
          <p className="label">{titles[id] ?? id}</p>
          <Quote
            text={beginning(example?.text ?? '')}
            lang={locale}
            source={t('use.themes.evidence', { day: day(example?.day ?? ''), words: example?.words.join(', ') ?? '' })}
          />
        </div>
      ))}
    </UsePart>
  );
}

const LONGEST = 220;

const beginning = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
