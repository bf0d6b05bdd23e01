import { useEffect, useState } from 'react';
import { useWords } from './coach-context.tsx';

/** Nothing flashes earlier; after the second span a line says what is going on. In milliseconds. */
const SKELETON_AFTER = 150;
const WORDS_AFTER = 2_000;

const BARS = ['tall 70', ' 45', ' 38', ' 100', ' 72', ' 44', ' 94'];

/** Still bars in the shape of the report. */
export function Loading() {
  const t = useWords();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SKELETON_AFTER, WORDS_AFTER].map((after) => setTimeout(() => setWaited(after), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="state" aria-busy="true">
      {waited >= SKELETON_AFTER && (
        <div className="skeleton" aria-hidden="true">
          {BARS.map((bar) => {
            const [shape, width] = bar.split(' ');
            return <i key={bar} className={shape} style={{ width: `${width}%` }} />;
          })}
        </div>
      )}
      <p className="meta" role="status">
        {waited >= WORDS_AFTER ? t('read.now') : ''}
      </p>
    </div>
  );
}
