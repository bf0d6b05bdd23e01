import { useMemo } from 'react';

interface LengthRulerProps {
  /** Characters as a reader counts them. */
  length: number;
  /** Advised from–to; drawn thicker. */
  window: [number, number] | null;
  /** The most that the field takes. */
  limit: number;
  name: string;
  /** BCP 47 tag for the numbers. */
  locale: string;
}

const WIDTH = 316;
const INSET = 5;

/** Where a text's length stands between nothing and the limit. No percentage, no traffic light. */
export function LengthRuler({ length, window, limit, name, locale }: LengthRulerProps) {
  // Making one costs more than the rest of the drawing, which follows every keystroke.
  const number = useMemo(() => new Intl.NumberFormat(locale), [locale]);
  const at = (characters: number) => INSET + (Math.min(characters, limit) / limit) * (WIDTH - 2 * INSET);
  return (
    <svg className="ruler" viewBox={`0 0 ${WIDTH} 26`} role="img" aria-label={name}>
      <line className="ruler-base" x1={INSET} y1="6.5" x2={WIDTH - INSET} y2="6.5" />
      {window && <line className="ruler-window" x1={at(window[0])} y1="6.5" x2={at(window[1])} y2="6.5" />}
      <circle className="ruler-now" cx={at(length)} cy="6.5" r="4.5" />
      {window?.map((edge) => (
        <text key={edge} x={at(edge)} y="24" textAnchor="middle">
          {number.format(edge)}
        </text>
      ))}
      <text x={WIDTH - INSET} y="24" textAnchor="end">
        {window && at(limit) - at(window[1]) < 28 ? '' : number.format(limit)}
      </text>
    </svg>
  );
}
