import type { EvidenceView } from '../../../lib/messages/view.ts';
import { Quote } from '../../ui/quote.tsx';
import { useWords } from '../coach-context.tsx';

/** What a finding rests on: the page's own words, or the place where nothing was found. */
export function Evidence({ evidence: { quote, lang, source } }: { evidence: EvidenceView }) {
  const t = useWords();
  if (quote === null) return <p className="meta">{t('evidence.nothing', { source })}</p>;
  return <Quote text={quote} lang={lang} source={source} />;
}
