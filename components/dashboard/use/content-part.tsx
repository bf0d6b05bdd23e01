import { type ExportProblem, ROW_REASONS } from '../../../lib/domain/network-export/report.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { FigureTable } from './figure-table.tsx';
import type { UseContent } from './use-answer.ts';
import { useFormats } from './use-formats.ts';

/** What was read of the export, what was left out and why, and what could not be read. */
export function ContentPart({ content: { files, leftOut, problems } }: { content: UseContent }) {
  const t = usePageWords();
  const { number } = useFormats();
  const left = (counts: UseContent['files'][number]['leftOut']): string =>
    ROW_REASONS.flatMap((reason) =>
      counts[reason] ? [`${number(counts[reason])} ${t(`use.row.${reason}`)}`] : [],
    ).join(', ') || '–';
  return (
    <details className="use-content">
      <summary>{t('use.content')}</summary>
      <FigureTable
        head={[t('use.content.table'), t('use.content.taken'), t('use.content.left'), t('use.content.faulty')]}
        rows={files.map(({ path, table, taken, leftOut: counts, faulty }) => [
          `${t(`use.table.${table}`)} (${fileName(path)})`,
          number(taken),
          left(counts),
          number(faulty),
        ])}
      />
      {leftOut.length > 0 && (
        <>
          <h3>{t('use.content.files')}</h3>
          <ul>
            {leftOut.map(({ path, reason }) => (
              <li key={path}>
                {fileName(path)}: {t(`use.reason.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <>
          <h3>{t('use.content.problems')}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.file} ${problem.line}`}>{problemText(problem, t)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function problemText({ file, line, fault }: ExportProblem, t: Translate): string {
  const said = { file: fileName(file), fault: t(`use.fault.${fault}`) };
  return line === null ? t('use.content.problem.file', said) : t('use.content.problem', { ...said, line });
}
