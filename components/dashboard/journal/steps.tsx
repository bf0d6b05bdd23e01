import { stepsCalendar } from '../../../lib/domain/journal/steps-calendar.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import type { DashboardLink } from '../dashboard-link.ts';
import { dayOf } from '../days.ts';
import { personAddress } from '../people/people-address.ts';
import type { PeopleLink } from '../people/people-link.ts';
import { Part } from '../people/person/part.tsx';
import { StepActions } from '../people/step-actions.tsx';
import { StepWords } from '../people/step-words.tsx';
import type { Changes } from '../people/use-changes.ts';
import { groupSteps } from './step-groups.ts';

interface StepsProps {
  link: PeopleLink;
  changes: Changes;
  saveFile: DashboardLink['saveFile'];
}

/** Next steps by week: to be done, put off, or taken into a calendar. */
export function Steps({ link, changes, saveFile }: StepsProps) {
  const t = usePageWords();
  const { answer: people } = useAsked(link.steps, link.onChange);
  if (typeof people === 'string') return null;
  const steps = people.flatMap(({ key, name, next }) => (next === null ? [] : [{ key, name, step: next }]));
  const isDated = steps.some(({ step }) => step.day !== null);
  const save = () => {
    const made = new Date();
    saveFile(`${t('timeline.steps.file')}-${dayOf(made)}.ics`, stepsCalendar(steps, made.toISOString()));
  };
  return (
    <Part title={t('timeline.steps')}>
      {steps.length === 0 && <p className="meta">{t('timeline.steps.none')}</p>}
      {groupSteps(people, dayOf(new Date())).map(({ group, people: some }) => (
        <section key={group} aria-label={t(`timeline.group.${group}`)}>
          <h3 className="label">{t(`timeline.group.${group}`)}</h3>
          <ul className="steps">
            {some.map((person) => (
              <Step key={person.key} link={link} person={person} changes={changes} />
            ))}
          </ul>
        </section>
      ))}
      <p className="actions">
        <a className="button quiet" href="#meetings">
          {t('meetings.open')}
        </a>
        {isDated && <Button onClick={save}>{t('timeline.steps.save')}</Button>}
      </p>
    </Part>
  );
}

function Step({ link, person, changes }: Pick<StepsProps, 'link' | 'changes'> & { person: PersonLineView }) {
  const { key, name, next } = person;
  return (
    next && (
      <li className="step-row">
        <a className="link" href={personAddress(key)}>
          <bdi>{name}</bdi>
        </a>
        <StepWords step={next} />
        <p className="actions">
          <StepActions link={link} person={person} step={next} changes={changes} />
        </p>
      </li>
    )
  );
}
