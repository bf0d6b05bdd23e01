import { useEffect, useRef } from 'react';
import { usePageWords } from '../../../settings/page-context.tsx';
import { useEditor, useEditorStore } from './editor-context.ts';
import { placeName } from './editor-store.ts';
import { AudienceForm } from './forms/audience-form.tsx';
import { PauseForm, SensitiveForm } from './forms/caution-forms.tsx';
import { CompanyForm } from './forms/company-form.tsx';
import { ThemeForm } from './forms/theme-form.tsx';
import { VoiceForm } from './forms/voice-form.tsx';
import { themeIndex } from './parts.ts';

/** The form of the part that is open; brings the field into view that somebody was led to. */
export function OpenForm() {
  const t = usePageWords();
  const part = useEditor((state) => state.part);
  const form = useSoughtField();
  const theme = themeIndex(part);
  return (
    <section
      className="editor-form"
      ref={form}
      aria-label={theme === null ? t(`editor.part.${part as 'company'}`) : t('editor.theme', { number: theme + 1 })}
    >
      {part === 'company' && <CompanyForm />}
      {part === 'audiences' && <AudienceForm />}
      {part === 'voice' && <VoiceForm />}
      {part === 'sensitive' && <SensitiveForm />}
      {part === 'pauses' && <PauseForm />}
      {theme !== null && <ThemeForm key={theme} index={theme} />}
    </section>
  );
}

function useSoughtField() {
  const place = useRef<HTMLElement>(null);
  const sought = useEditor((state) => state.sought);
  const store = useEditorStore();
  useEffect(() => {
    if (sought === null) return;
    const found = nearest(place.current, sought.map(String));
    found?.scrollIntoView({ block: 'center' });
    (found?.matches(FIELDS) ? found : found?.querySelector<HTMLElement>(FIELDS))?.focus({ preventScroll: true });
    store.getState().found();
  }, [sought, store]);
  return place;
}

const FIELDS = 'textarea, input, select, button';

/** The field of a path; else the first inside of it, else what it stands in. */
function nearest(form: HTMLElement | null, path: readonly string[]): HTMLElement | null {
  const places = [...(form?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];
  for (let steps = path.length; steps > 0; steps -= 1) {
    const name = placeName(path.slice(0, steps));
    const found = places.find(({ dataset: { place = '' } }) => place === name || place.startsWith(`${name}/`));
    if (found) return found;
  }
  return null;
}
