import { useEffect, useState } from 'react';
import { usePageWords } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';

/** Whether the browser may clear the data away when space runs short; it can be asked not to. */
export function LastingStorage() {
  const t = usePageWords();
  const [lasting, setLasting] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void navigator.storage?.persisted().then(setLasting, () => {});
  }, []);
  if (lasting === null) return null;
  const ask = () =>
    void navigator.storage.persist().then(
      (granted) => {
        setLasting(granted);
        setRefused(!granted);
      },
      () => setRefused(true),
    );
  return (
    <div className="fields">
      <p className="meta" role="status">
        {t(lasting ? 'storage.lasting' : refused ? 'storage.refused' : 'storage.passing')}
      </p>
      {!lasting && (
        <p className="actions">
          <Button onClick={ask}>{t('storage.ask')}</Button>
        </p>
      )}
    </div>
  );
}
