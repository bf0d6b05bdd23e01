import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { ContentPart } from './content-part.tsx';
import { DormantPart } from './dormant-part.tsx';
import { NetworkPart } from './network-part.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { FormatsPart, ThemesPart } from './posts-parts.tsx';
import { ResponsePart } from './response-part.tsx';
import { RhythmPart } from './rhythm-part.tsx';
import { TakePart } from './take-part.tsx';
import type { UseAnswer } from './use-answer.ts';
import { useFormats } from './use-formats.ts';

interface UseReportProps {
  link: DashboardLink;
  answer: Extract<UseAnswer, { ok: true }>;
  onAgain: () => void;
}

/** The analysis as a page to read and to print. */
export function UseReport({ link, answer: { content, use, themes, counts }, onAgain }: UseReportProps) {
  const t = usePageWords();
  const { day } = useFormats();
  return (
    <article className="use-report">
      {use && (
        <p className="meta">
          {t('use.covered', {
            name: content.own?.name ?? t('use.nameless'),
            from: day(use.covered.from),
            until: day(use.covered.until),
          })}
        </p>
      )}
      {!use && <p>{t(content.part === 'first' ? 'use.first-mail' : 'use.no-activity')}</p>}
      <p className="actions">
        {use && (
          <Button kind="primary" onClick={() => print()}>
            {t('use.print')}
          </Button>
        )}
        <Button onClick={onAgain}>{t('use.again')}</Button>
      </p>
      {use && (
        <>
          <RhythmPart rhythm={use.rhythm} />
          <FormatsPart formats={use.formats} />
          <ThemesPart themes={use.themes} titles={themes} />
          <NetworkPart network={use.network} />
          <ResponsePart response={use.response} />
          <OutcomesPart outcomes={use.outcomes} />
          <DormantPart dormant={use.dormant} />
          <TakePart link={link} counts={counts} />
        </>
      )}
      <ContentPart content={content} />
    </article>
  );
}
