import type { PanelProps } from '../panel.ts';
import styles from './notes.css?inline';
import type { NotesLink } from './notes-link.ts';
import { NotesOf } from './notes-of.tsx';

/** Notes about the person of this page: what is known, and one line for what happened. */
export function NotesPanel({ link, translate: t, locale, look }: PanelProps & { link: NotesLink }) {
  const person = look?.person ?? null;
  if (look === null) {
    return (
      <p className="state meta" role="status">
        {t('talk.loading')}
      </p>
    );
  }
  if (!person?.key || person.own === true) {
    return (
      <section className="state">
        <h1 className="head">{t('notes.nobody')}</h1>
        <p>{t('notes.nobody.text')}</p>
      </section>
    );
  }
  const who = { person: person.key, name: person.name };
  return (
    <>
      <style>{styles}</style>
      <NotesOf key={who.person} link={link} who={who} t={t} locale={locale} />
    </>
  );
}
