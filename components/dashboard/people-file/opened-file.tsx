import { useState } from 'react';
import type { ColumnMap } from '../../../lib/domain/journal-import/brought-person.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { useDays } from '../days.ts';
import { ColumnTable } from './column-table.tsx';
import { ForAll } from './for-all.tsx';
import { NOTHING_FOR_ALL, wishesForAll } from './for-all-value.ts';
import { leftOut } from './left-out.ts';
import type { OpenedPeople, PeopleFileLink } from './people-file-link.ts';
import { PreviewPart } from './preview-part.tsx';
import { TakeFile } from './take-file.tsx';
import { usePreview } from './use-preview.ts';

interface OpenedFileProps {
  link: PeopleFileLink;
  file: OpenedPeople;
  onAgain: () => void;
}

/** A file that was opened: how it is read, what would be taken of it, and taking it. */
export function OpenedFile({ link, file, onAgain }: OpenedFileProps) {
  const t = usePageWords();
  const [columns, setColumns] = useState<ColumnMap>(file.table?.guess ?? {});
  const [forAll, setForAll] = useState(NOTHING_FOR_ALL);
  const { preview, part, failed, reload } = usePreview(link, columns, forAll.contacts);
  const [isDecided, setDecided] = useState(false);
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const isNamed = file.table === null || ['name', 'first', 'last'].some((field) => field in columns);
  const shown = isNamed ? preview : null;
  const isFilled = shown !== null && shown.people > 0;
  return (
    <>
      <section className="file-head">
        <h2 className="head" tabIndex={-1} ref={heading}>
          <bdi>{file.name}</bdi>
        </h2>
        <p className="meta">
          <FileWords file={file} /> · <LinkButton onClick={onAgain}>{t('bring.again')}</LinkButton>
        </p>
      </section>
      {/* What was decided is out of the way, and stands there again when it is taken back. */}
      <div hidden={isDecided}>
        {file.table && (
          <ColumnTable columns={file.table.columns} map={columns} contacts={forAll.contacts} onChange={setColumns} />
        )}
        {!isNamed && <p role="status">{t('bring.no-name')}</p>}
        {isNamed && part !== null && (
          <div className="reading-file">
            <p role="status">{t('bring.opening')}</p>
            <progress aria-label={t('bring.opening')} max={1} value={part} />
          </div>
        )}
        {isNamed && failed && <p role="status">{t('bring.failed')}</p>}
        {shown && <PreviewPart preview={shown} leftOut={leftOut(file, columns, shown, forAll.contacts, t)} />}
        {isFilled && <ForAll value={forAll} onChange={setForAll} />}
      </div>
      {shown && isFilled && (
        <TakeFile
          link={link}
          preview={shown}
          wishes={{ columns, ...wishesForAll(forAll) }}
          onDecided={(decided) => {
            setDecided(decided);
            if (!decided) reload();
          }}
        />
      )}
    </>
  );
}

const SEPARATORS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Encodings as people know them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** How the file was understood. */
function FileWords({ file: { table, day: on, encoding } }: { file: OpenedPeople }) {
  const t = usePageWords();
  const day = useDays();
  const said = { day: day(on), encoding: ENCODINGS[encoding] ?? encoding };
  if (table === null) return t('bring.read.cards', said);
  const sign = SEPARATORS[table.separator];
  const separator = sign === undefined ? table.separator : t(`bring.separator.${sign}`);
  return t('bring.read.table', { ...said, rows: table.rows, separator });
}
