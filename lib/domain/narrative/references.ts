import type { Fault, FaultCode, FieldPath } from './fault.ts';
import type { Narrative } from './narrative.ts';

/** What a form alone can't tell: ids that stand twice, ids that name nothing, spans that end before they begin. */
export function brokenReferences(narrative: Narrative): Fault[] {
  return [...doubleIds(narrative), ...unknownIds(narrative), ...endsFirst(narrative)];
}

type Named = readonly { id: string }[];

function doubleIds({ goals, audiences, themes, sensitive, pauses }: Narrative): Fault[] {
  const facts = themes.flatMap((theme, at) => idsAt(['themes', at, 'facts'], theme.facts));
  const stories = themes.flatMap((theme, at) => idsAt(['themes', at, 'stories'], theme.stories));
  const lists = { goals, audiences, themes, sensitive, pauses };
  const top = Object.entries(lists).map(([name, list]) => idsAt([name], list));
  return [...top, facts, stories].flatMap(twice);
}

interface IdAt {
  id: string;
  path: FieldPath;
}

const idsAt = (path: FieldPath, list: Named): IdAt[] => list.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));

function twice(ids: readonly IdAt[]): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return [idFault('double-id', id, path)];
    seen.add(id);
    return [];
  });
}

function unknownIds({ goals, audiences, themes, pauses }: Narrative): Fault[] {
  const among = (list: Named) => {
    const known = new Set(list.map(({ id }) => id));
    return (id: string | undefined, path: FieldPath): Fault[] =>
      id === undefined || known.has(id) ? [] : [idFault('unknown-id', id, path)];
  };
  const [goal, audience, theme] = [among(goals), among(audiences), among(themes)];
  return [
    ...audiences.flatMap(({ questions }, at) =>
      questions.flatMap((question, i) => theme(question.theme, ['audiences', at, 'questions', i, 'theme'])),
    ),
    ...themes.flatMap((one, at) => [
      ...one.goals.flatMap((id, i) => goal(id, ['themes', at, 'goals', i])),
      ...one.why.flatMap((why, i) => audience(why.audience, ['themes', at, 'why', i, 'audience'])),
    ]),
    ...pauses.flatMap(({ themes: paused }, at) => paused.flatMap((id, i) => theme(id, ['pauses', at, 'themes', i]))),
  ];
}

const idFault = (code: FaultCode, id: string, path: FieldPath): Fault => ({ code, path, values: { id } });

function endsFirst({ goals, themes, pauses }: Narrative): Fault[] {
  const check = (from: string, until: string | undefined, path: FieldPath): Fault[] =>
    until !== undefined && until < from ? [{ code: 'ends-first', path, values: {} }] : [];
  return [
    ...goals.flatMap(({ period }, at) => check(period.from, period.until, ['goals', at, 'period', 'until'])),
    ...themes.flatMap(({ facts }, at) =>
      facts.flatMap((fact, i) => check(fact.publicFrom, fact.publicUntil, ['themes', at, 'facts', i, 'publicUntil'])),
    ),
    ...pauses.flatMap(({ from, until }, at) => check(from, until, ['pauses', at, 'until'])),
  ];
}
