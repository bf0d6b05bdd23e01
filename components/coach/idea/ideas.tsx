import { Button } from '../../ui/button.tsx';
import { Comments } from './comments.tsx';
import { useIdeaContext, useIdeas } from './idea-context.tsx';
import { Marked } from './marked.tsx';
import { OpenIdea } from './open-idea.tsx';
import { OtherIdeas } from './other-ideas.tsx';
import { ThanksList } from './thanks-list.tsx';

/** The open idea, what was said of the last one, answers to the post in view, thanks, and the other ideas. */
export function Ideas() {
  const { t } = useIdeaContext();
  const view = useIdeas((state) => state.view);
  const failed = useIdeas((state) => state.failed);
  const open = useIdeas((state) => state.open);
  if (failed) return <Failed />;
  if (!view) {
    // What somebody writes stays in place while the next page is looked at.
    if (open) return <OpenIdea key={open.card.id} idea={open} />;
    return (
      <p className="state meta" role="status">
        {t('idea.loading')}
      </p>
    );
  }
  if (view.company === null) return <NoNarrative />;
  return (
    <>
      <Marked />
      {open ? <OpenIdea key={open.card.id} idea={open} /> : <Nothing />}
      <Comments comments={view.comments} />
      <ThanksList thanks={view.thanks} />
      <OtherIdeas />
    </>
  );
}

function Nothing() {
  const { t } = useIdeaContext();
  return (
    <section className="state">
      <h1 className="head">{t('idea.quiet')}</h1>
      <p>{t('idea.quiet.text')}</p>
    </section>
  );
}

function NoNarrative() {
  const { t, link } = useIdeaContext();
  return (
    <section className="state">
      <h1 className="head">{t('idea.none')}</h1>
      <p>{t('idea.none.text')}</p>
      <div className="actions">
        <Button kind="primary" onClick={link.openNarrative}>
          {t('idea.none.action')}
        </Button>
      </div>
    </section>
  );
}

function Failed() {
  const { t } = useIdeaContext();
  return (
    <section className="state">
      <h1 className="head">{t('idea.failed')}</h1>
      <p>{t('idea.failed.text')}</p>
    </section>
  );
}
