import { useFormats } from './use-formats.ts';

export interface Bar {
  label: string;
  count: number;
  /** What can't be told: last, and without colour. */
  rest?: boolean;
}

/** A plot that is a table: each row a name, its number, and a bar as long as its share of the largest. */
export function BarTable({ caption, head, bars }: { caption: string; head: [string, string]; bars: readonly Bar[] }) {
  const { number } = useFormats();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className="bars">
      <caption className="spoken">{caption}</caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, count, rest }) => (
          <tr key={label} className={rest ? 'rest' : undefined}>
            <th scope="row">{label}</th>
            <td>
              <i style={{ width: `calc((100% - var(--bar-number)) * ${count / most})` }} />
              {number(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
