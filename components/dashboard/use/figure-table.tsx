/** Figures in rows and columns; the first column names the row. */
export function FigureTable({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  const [first, ...others] = head;
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              <td key={others[at]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
