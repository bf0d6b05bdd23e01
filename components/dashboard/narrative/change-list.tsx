import type { ChangeText } from '../../../lib/domain/narrative/change-text.ts';

/** What differs between two versions, under the name of the theme, goal or field that it belongs to. */
export function ChangeList({ changes }: { changes: readonly ChangeText[] }) {
  const parts = new Map<string, ChangeText[]>();
  for (const change of changes) parts.set(change.part, [...(parts.get(change.part) ?? []), change]);
  return (
    <dl className="changes">
      {[...parts].map(([part, inside]) => (
        <div key={part}>
          <dt>{part}</dt>
          {inside.map((change) => (
            <dd key={`${change.text}${change.before}${change.after}`}>
              <p className="change-detail">{change.detail}</p>
              {change.before !== null && <del className="own-words">{change.before}</del>}
              {change.after !== null && <ins className="own-words">{change.after}</ins>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
