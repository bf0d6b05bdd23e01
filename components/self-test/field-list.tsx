import type { Translate } from '../../lib/languages/translate.ts';
import type { FieldView } from '../../lib/messages/self-test-view.ts';

/** Fields, each with what was read, or why there is nothing. Somebody's own words are set as a quote. */
export function FieldList({ fields, t }: { fields: readonly FieldView[]; t: Translate }) {
  return (
    <dl className="seen-fields">
      {numbered(fields).map(([key, field]) => (
        <div key={key} className={field.begins ? 'seen-field begins' : 'seen-field'}>
          <dt className="meta">{field.label}</dt>
          <dd>
            <Value field={field} t={t} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Labels repeat from entry to entry; their turn tells them apart. */
const numbered = (fields: readonly FieldView[]) =>
  fields.map((field, turn): [string, FieldView] => [`${turn} ${field.label}`, field]);

function Value({ field: { state, value, lang }, t }: { field: FieldView; t: Translate }) {
  if (state !== 'found') return <span className="meta">{t(`field.state.${state}`)}</span>;
  if (lang === null) return <bdi>{value}</bdi>;
  return (
    <span className="quote inline" lang={lang} dir="auto">
      {value}
    </span>
  );
}
