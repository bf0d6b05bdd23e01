import type { TraceEvent } from './trace.ts';

/** A line of the browser's diary with the thread it was written on. */
interface ThreadEvent extends TraceEvent {
  pid: number;
  tid: number;
  /** Microseconds that the thread itself ran: what else the machine did meanwhile is not in it. */
  tdur?: number;
}

/** One task of a page's main thread; milliseconds of the thread's own time. */
export interface Task {
  duration: number;
  /** As much of it as is script of the extension. */
  ours: number;
}

/** Categories of Chromium's tracing that tell of tasks and of the script in them. */
export const TASK_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
  '__metadata',
];

const OURS = /^chrome-extension:/;
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);

/** A task over this is one that a user may feel; the platform's own measure of a long task. In milliseconds. */
export const LONG = 50;

/** The tasks of the page that the browser was busiest with. */
export function tasksIn(events: readonly TraceEvent[]): Task[] {
  const all = events as readonly ThreadEvent[];
  const thread = busiest(all);
  const own = all.filter(({ pid, tid, dur }) => `${pid} ${tid}` === thread && dur !== undefined);
  const scripts = own.filter(({ name, args }) => SCRIPT.has(name) && OURS.test(addressOf(args)));
  const microtasks = own.filter(({ name }) => name === 'RunMicrotasks');
  return own
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const called = scripts.filter((event) => isWithin(event, task));
      // What a script promised itself goes on behind its call, and bears no address.
      const promised = called.length > 0 ? microtasks.filter((event) => isWithin(event, task)) : [];
      return {
        duration: timeOf(task),
        ours: outermost([...called, ...promised]).reduce((sum, event) => sum + timeOf(event), 0),
      };
    });
}

/** True for a task that would not be long without the extension. */
export const isOurFault = ({ duration, ours }: Task): boolean => duration > LONG && duration - ours <= LONG;

const addressOf = ({ data, fileName }: TraceEvent['args']): string => data?.url ?? data?.scriptName ?? fileName ?? '';

const timeOf = ({ tdur, dur = 0 }: ThreadEvent): number => (tdur ?? dur) / 1000;

const endOf = ({ ts, dur = 0 }: ThreadEvent): number => ts + dur;

const isWithin = (event: ThreadEvent, other: ThreadEvent): boolean =>
  event.ts >= other.ts && endOf(event) <= endOf(other);

/** Calls inside of calls count once. */
const outermost = (events: readonly ThreadEvent[]): ThreadEvent[] =>
  events.filter(
    (event) =>
      !events.some((other) => other !== event && isWithin(event, other) && (other.dur ?? 0) > (event.dur ?? 0)),
  );

/** The main thread with the most to do, as process and thread. */
function busiest(events: readonly ThreadEvent[]): string {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && (args as { name?: string }).name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const busy = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events) {
    const thread = `${pid} ${tid}`;
    if (name === 'RunTask' && mains.has(thread)) busy.set(thread, (busy.get(thread) ?? 0) + dur);
  }
  const [most] = [...busy].sort(([, a], [, b]) => b - a);
  if (!most) throw new Error('the trace holds no task of a page');
  return most[0];
}
